/** Whether a canonical hostname is an IP address. WHATWG `URL` leaves no other hostname whose last label is a number. */
export function isIpHost(hostname: string): boolean {
  const last = hostname.charCodeAt(hostname.length - 1);
  const endsInDigit = last >= 48 && last <= 57;
  return hostname.includes(":") || (endsInDigit && /(?:^|\.)\d+$/.test(hostname));
}

/**
 * The IPv4 address that an IPv6 address stands for, dotted, or undefined when it stands for itself. Known are IPv4-mapped
 * (`::ffff:0:0/96`), IPv4-translated (`::ffff:0:0:0/96`), NAT64 (`64:ff9b::/96`, `64:ff9b:1::/48`) and 6to4 (`2002::/16`).
 * `ipv6` is canonical and without brackets.
 */
export function embeddedIpv4(ipv6: string): string | undefined {
  const groups = expandGroups(ipv6);
  if (groups.length !== 8) return undefined;
  const head = groups
    .slice(0, 6)
    .map((group) => group.toString(16))
    .join(":");
  if (last32Holds(head)) return dotted(groups[6]!, groups[7]!);
  return groups[0] === 0x2002 ? dotted(groups[1]!, groups[2]!) : undefined;
}

function last32Holds(head: string): boolean {
  return (
    head === "0:0:0:0:0:ffff" ||
    head === "0:0:0:0:ffff:0" ||
    head === "64:ff9b:0:0:0:0" ||
    head.startsWith("64:ff9b:1:")
  );
}

function expandGroups(ipv6: string): number[] {
  const [left = "", right] = ipv6.split("::");
  const parse = (half: string) => (half === "" ? [] : half.split(":").map((group) => Number.parseInt(group, 16)));
  const before = parse(left);
  if (right === undefined) return before;
  const after = parse(right);
  return [...before, ...Array<number>(Math.max(0, 8 - before.length - after.length)).fill(0), ...after];
}

function dotted(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
