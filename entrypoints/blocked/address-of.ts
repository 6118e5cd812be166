/** The address that a blocked page stands for: everything after the first `#`, exactly as it was put there. */
export function addressOf(href: string): string {
  const hash = href.indexOf("#");
  return hash < 0 ? "" : href.slice(hash + 1);
}
