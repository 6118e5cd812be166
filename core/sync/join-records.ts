/** Two records as one: what both have is joined by `both`, and what only one has stays as `one` makes it, or goes. */
export function joinRecords<T>(
  a: Readonly<Record<string, T | undefined>>,
  b: Readonly<Record<string, T | undefined>>,
  both: (a: T, b: T) => T,
  one: (value: T, key: string) => T | undefined,
): Record<string, T> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted();
  const joined = keys.map((key) => {
    const [mine, theirs] = [a[key], b[key]];
    if (mine === undefined) return [key, theirs === undefined ? undefined : one(theirs, key)] as const;
    return [key, theirs === undefined ? one(mine, key) : both(mine, theirs)] as const;
  });
  return Object.fromEntries(joined.filter((entry): entry is readonly [string, T] => entry[1] !== undefined));
}
