/** What follows `#` in a URL; empty where nothing does. */
export function fragmentOf(url: string): string {
  const at = url.indexOf("#");
  return at < 0 ? "" : url.slice(at + 1);
}
