const country = /^(?:com?\.)?[a-z]{2,3}$/;

/** Whether a hostname is one that a table names, or lies below it. `google.*` stands for the names of all countries. */
export function fitsHost(pattern: string, hostname: string): boolean {
  if (!pattern.endsWith("*")) return hostname === pattern || hostname.endsWith(`.${pattern}`);
  const at = `.${hostname}`.indexOf(`.${pattern.slice(0, -1)}`);
  return at >= 0 && country.test(hostname.slice(at + pattern.length - 1));
}
