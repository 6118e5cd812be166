import type { Address } from "../../core/address/address.ts";
import { isWrapperHost } from "../../core/address/open-wrapper.ts";
import { hostsToAsk } from "../../core/floor/site-rules.ts";
import { filmSites } from "../../core/video/films.ts";
import type { Limits } from "../../core/limits/limits.ts";

const known = new WeakMap<Limits, ReadonlySet<string>>();

/**
 * Whether the limits treat paths of this host differently, or only for a time, or it shows other places: its pages ask at
 * every move inside them.
 */
export function isAskHost(address: Address | undefined, limits: Limits): boolean {
  if (address === undefined) return false;
  if (isWrapperHost(address)) return true;
  const hosts = hostsOf(limits);
  if (hosts.size === 0) return false;
  const { hostname } = address;
  if (hosts.has(hostname) || hosts.has(`[${hostname}]`)) return true;
  const dots = [...hostname.matchAll(/\./g)];
  return dots.some(({ index }) => hosts.has(hostname.slice(index + 1)));
}

/** Worked out once per limits: the listener asks at every document. */
function hostsOf(limits: Limits): ReadonlySet<string> {
  const earlier = known.get(limits);
  if (earlier !== undefined) return earlier;
  const hosts = new Set(hostsToAsk([...limits.policyRules, ...limits.siteRules, ...filmSites(limits)]));
  known.set(limits, hosts);
  return hosts;
}
