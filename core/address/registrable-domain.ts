import { getDomain, getPublicSuffix } from "tldts";

/**
 * The only door to the suffix list, which is too large for the worker: nothing that the worker loads may import this file.
 * Private suffixes (`github.io`, `blogspot.com`) count, because their subdomains belong to different people.
 */
const options = { allowPrivateDomains: true, extractHostname: false } as const;

/** `example.co.uk` for `a.b.example.co.uk`; null for IP addresses and for public suffixes themselves. */
export function registrableDomain(hostname: string): string | null {
  return getDomain(hostname, options);
}

/** Whether a hostname is a suffix under which different people register: no list entry may cover all of it. */
export function isPublicSuffix(hostname: string): boolean {
  return getPublicSuffix(hostname, options) === hostname;
}
