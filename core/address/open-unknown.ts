import type { Address } from "./address.ts";
import { unlike, valuesOf } from "./query-values.ts";
import { readTarget } from "./read-target.ts";
import { carriers } from "./wrappers.ts";

const mostSegments = 12;

/** Software for web proxies and gateways, known by how it writes addresses. */
const proxyShapes: readonly { readonly name: string; readonly at: RegExp }[] = [
  { name: "CroxyProxy", at: /[?&]__cpo=/i },
  { name: "Ultraviolet", at: /\/hvtr(?:s8|s%3a|s:|%3a|8|:)/i },
  { name: "Rammerhead", at: /^\/[0-9a-f]{32}\/(?:_rhs|https?:)/i },
  { name: "Glype", at: /\/browse\.php\?(?:.*&)?u=/i },
  { name: "IPFS", at: /^\/ip[fn]s\/(?:Qm[1-9A-Za-z]{44}|[bk][a-z0-9]{50,})(?:[/?]|$)/ },
  { name: "PHProxy", at: /\/index\.php\?(?:.*&)?q=(?:uggc|aHR0c).*&hl=|\/index\.php\?(?:.*&)?hl=.*&q=(?:uggc|aHR0c)/i },
];

/** What stands in the address of a host that nobody knows, and whether it is written as web proxies write. */
export function openUnknown(address: Address): { named: readonly Address[]; proxy: string | null } {
  const { path, query } = address;
  const whole = query === "" ? path : `${path}?${query}`;
  const values = valuesOf(query, (name) => carriers.has(name.toLowerCase()))
    .filter(({ name, value }) => name !== "q" || path.endsWith(".php") || !/^\s*(?:http|www\.)/i.test(value))
    .map(({ value }) => readTarget(value));
  const named = unlike(address, [...values, ...segmentTargets(whole)]);
  const proxy = proxyShapes.find(({ at }) => at.test(whole))?.name ?? null;
  return { named, proxy };
}

/** Targets that begin at a slash of the path, written out or disguised. */
function segmentTargets(whole: string): (Address | undefined)[] {
  const starts = [...whole.split("?", 1)[0]!.matchAll(/\/_?(?=https?:|https?%|aHR0c|hvtr|uggc|68747470)/gi)];
  return starts.slice(0, mostSegments).map(({ 0: start, index }) => {
    const rest = whole.slice(index + start.length);
    // In a disguise a slash may be part of what is disguised, or end it.
    return readTarget(rest.split("/", 1)[0]!) ?? readTarget(rest);
  });
}
