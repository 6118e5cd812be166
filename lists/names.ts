/** The host of `host` or `host/path`. */
export function hostOf(name: string): string {
  const slash = name.indexOf("/");
  return slash < 0 ? name : name.slice(0, slash);
}

/** Whether a host stands below one of `hosts`, or, unless `strictly`, is one. */
export function isUnder(host: string, hosts: ReadonlySet<string>, strictly = false): boolean {
  if (!strictly && hosts.has(host)) return true;
  for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) {
    if (hosts.has(host.slice(dot + 1))) return true;
  }
  return false;
}

/** Neighbours below one site stand together, and the order is the same on every machine. */
export function sortedByReversedHost(names: readonly string[]): string[] {
  const keyed = names.map((name) => ({ name, key: reversed(name) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ name }) => name);
}

function reversed(name: string): string {
  const host = hostOf(name);
  return host.split(".").toReversed().join(".") + name.slice(host.length);
}
