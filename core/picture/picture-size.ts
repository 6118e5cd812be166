/** Smaller pictures are signs, faces beside names and ornaments: nothing can be made out in them. In CSS pixels. */
const leastSide = 100;

export function isLargeEnough(width: number, height: number): boolean {
  return width >= leastSide && height >= leastSide;
}
