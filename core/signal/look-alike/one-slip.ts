/** Whether two names differ by one letter: another, one more, one less, or two that changed places. Equal names do not. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let front = 0;
  while (front < short.length && short[front] === long[front]) front += 1;
  let back = 0;
  while (back < short.length - front && short.at(-1 - back) === long.at(-1 - back)) back += 1;
  if (front + back >= long.length - 1) return true;
  const swapped = front + back === long.length - 2 && short.length === long.length;
  return swapped && short[front] === long[front + 1] && short[front + 1] === long[front];
}
