import type { Address } from "./address.ts";

/** The address as a URL; `parseAddress` reads it back as the same address. */
export function formatAddress(address: Address): string {
  if (address.hostname === "") return `${address.scheme}:${address.path}`;
  const host = address.hostname.includes(":") ? `[${address.hostname}]` : address.hostname;
  const port = address.port === "" ? "" : `:${address.port}`;
  const query = address.query === "" ? "" : `?${address.query}`;
  return `${address.scheme}://${host}${port}${address.path}${query}`;
}
