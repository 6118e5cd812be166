import type { Address } from "./address.ts";
import { mayHoldAddress } from "./may-hold-address.ts";
import { openUnknown } from "./open-unknown.ts";
import { openWrapper, wrappersAt } from "./open-wrapper.ts";

export type Unwrapped = {
  /** Addresses whose pages a known wrapper shows: judged as if they were visited. */
  readonly shown: readonly Address[];
  /** Addresses that stand in the address of a host that nobody knows: evidence, no more. */
  readonly named: readonly Address[];
  /** What says that this is a web proxy, or that the page behind cannot be told; in words for the explanation. */
  readonly proxy: string | null;
};

/** Deeper nesting, or more targets, were built to confuse. */
const mostDeep = 5;
const mostTargets = 12;

const nothing: Unwrapped = { shown: [], named: [], proxy: null };

/** Every address that stands inside an address, and inside those. */
export function unwrap(address: Address): Unwrapped {
  const first = unwrapOnce(address);
  if (first === nothing || first.shown.length + first.named.length === 0) return first;
  const shown: Address[] = [];
  const named: Address[] = [];
  let { proxy } = first;
  const todo = targetsOf(first, false, 1);
  for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
    (next.isNamed ? named : shown).push(next.address);
    const inner = unwrapOnce(next.address);
    const more = targetsOf(inner, next.isNamed, next.depth + 1);
    const isTooMuch = shown.length + named.length + todo.length + more.length > mostTargets;
    if (more.length > 0 && (next.depth >= mostDeep || isTooMuch)) return { shown, named, proxy: "nested addresses" };
    if (!next.isNamed) proxy ??= inner.proxy;
    todo.push(...more);
  }
  return { shown, named, proxy };
}

type Target = { readonly address: Address; readonly isNamed: boolean; readonly depth: number };

function targetsOf({ shown, named }: Unwrapped, isNamed: boolean, depth: number): Target[] {
  return [
    ...shown.map((address) => ({ address, isNamed, depth })),
    ...named.map((address) => ({ address, isNamed: true, depth })),
  ].slice(0, mostTargets + 1);
}

function unwrapOnce(address: Address): Unwrapped {
  const known = wrappersAt(address);
  if (known.length > 0) return { ...openWrapper(address, known), named: [] };
  return mayHoldAddress(address) ? { shown: [], ...openUnknown(address) } : nothing;
}
