const longestHost = 253;
const longestName = 2048;

/** At least two labels: a whole top level is nobody's mistake and nobody's list. */
const host = /^(?=.*[a-z0-9])[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})+$/;
const ipv6 = /^[0-9a-f.]*:[0-9a-f:.]+$/;
const path = /^(?:\/[!-~]*[!-.0-~])?$/;

/**
 * Whether a signed name is one that index and request rules can hold: canonical `host` or `host/path`. The browser turns all
 * rules down for a single host that it cannot read, so a signer's slip must not come that far.
 */
export function isListName(name: string): boolean {
  const slash = name.indexOf("/");
  const hostname = slash < 0 ? name : name.slice(0, slash);
  if (name.length > longestName || hostname.length > longestHost) return false;
  return (host.test(hostname) || ipv6.test(hostname)) && (slash < 0 || path.test(name.slice(slash)));
}
