import type { Address } from "./address.ts";
import { mayHoldAddress } from "./may-hold-address.ts";
import { mentionsIn } from "./mentions-in.ts";
import { openUnknown } from "./open-unknown.ts";
import { openWrapper, wrappersAt } from "./open-wrapper.ts";

/** How sure it is that an inner address is shown, surest first. */
const kinds = ["shown", "named", "mentioned"] as const;

export type Unwrapped = {
  /** Addresses whose pages a known wrapper shows: judged as if they were visited. */
  readonly shown: readonly Address[];
  /** Addresses that stand in the address of a host that nobody knows: evidence, no more. */
  readonly named: readonly Address[];
  /** Addresses that stand anywhere else in it: evidence only where lists know them as harmful at any age. */
  readonly mentioned: readonly Address[];
  /** What says that this is a web proxy, or that the page behind cannot be told; in words for the explanation. */
  readonly proxy: string | null;
};

/** Deeper nesting, or more targets, were built to confuse. */
const mostDeep = 5;
const mostTargets = 12;

/** Who shows pictures from elsewhere, or looks for ones like them, writes so: who keeps a picture is no place to be at. */
const resizer =
  /\/(?:_next|_vercel|cdn-cgi)\/image|\/_ipx\/|\/timthumb\.php|\/uploadbyurl|\/searchbyimage|\/external\/[\w-]+\/https?\/|\/meips\//;

export const nothingInside: Unwrapped = { shown: [], named: [], mentioned: [], proxy: null };

/**
 * Every address that stands inside an address, and inside those.
 *
 * @param fragment what follows `#` in it: some pages read there what they are to show
 */
export function unwrap(address: Address, fragment = ""): Unwrapped {
  const first = unwrapOnce(address, fragment);
  if (first === nothingInside || kinds.every((kind) => first[kind].length === 0)) return first;
  const found: Record<(typeof kinds)[number], Address[]> = { shown: [], named: [], mentioned: [] };
  let { proxy } = first;
  let count = 0;
  const todo = targetsOf(first, 0, 1);
  for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
    found[kinds[next.kind]!].push(next.address);
    count += 1;
    const inner = unwrapOnce(next.address, "");
    const more = targetsOf(inner, next.kind, next.depth + 1);
    const isTooMuch = count + todo.length + more.length > mostTargets;
    if (more.length > 0 && (next.depth >= mostDeep || isTooMuch)) return tooMuch(found, next.kind, proxy);
    if (next.kind === 0) proxy ??= inner.proxy;
    todo.push(...more);
  }
  return { ...found, proxy };
}

/** Mere mentions are many in ordinary pages: they are left at what was read. */
function tooMuch(found: Omit<Unwrapped, "proxy">, kind: number, proxy: string | null): Unwrapped {
  return { ...found, proxy: kinds[kind] === "mentioned" ? proxy : "nested addresses" };
}

type Target = { readonly address: Address; readonly kind: number; readonly depth: number };

/** What stands in something less sure is no surer. */
function targetsOf(inside: Unwrapped, least: number, depth: number): Target[] {
  return kinds
    .flatMap((kind, rank) => inside[kind].map((address) => ({ address, kind: Math.max(rank, least), depth })))
    .slice(0, mostTargets + 1);
}

function unwrapOnce(address: Address, fragment: string): Unwrapped {
  const known = wrappersAt(address);
  if (known.length === 0 && fragment === "" && !mayHoldAddress(address)) return nothingInside;
  const inside =
    known.length > 0 ? { ...openWrapper(address, known, fragment), named: [] } : openUnknown(address, fragment);
  const surer = new Set([...inside.shown, ...inside.named].map(({ hostname }) => hostname));
  const isLabelRead = known.some(({ label }) => label === true);
  const mentioned = mentionsIn(address, fragment, isLabelRead).filter(({ hostname }) => !surer.has(hostname));
  return resizer.test(address.path)
    ? { ...inside, named: [], mentioned: [...inside.named, ...mentioned] }
    : { ...inside, mentioned };
}
