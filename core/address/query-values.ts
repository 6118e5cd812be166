import type { Address } from "./address.ts";
import { mayHoldAddress } from "./may-hold-address.ts";

/** More values of the wanted names were built to confuse. */
const mostValues = 12;

/** `u=…`, unlike the end of base64 (`…=`, `…==`) and unlike an address with parameters of its own. */
const beginsWithName = /^[\w.[\]-]*=(?!=|$)/;

export type Value = { readonly name: string; readonly value: string };

/** Parameters by name; the name `""` stands for a query without any. */
export function valuesOf(query: string, wants: (name: string) => boolean): Value[] {
  if (query === "") return [];
  const pairs = query.split(/[&;]/).map((pair) => {
    const equals = pair.indexOf("=");
    return equals < 0 ? { name: "", value: pair } : { name: pair.slice(0, equals), value: pair.slice(equals + 1) };
  });
  const whole = wants("") && !beginsWithName.test(query) ? [{ name: "", value: query }] : [];
  return [...whole, ...pairs.filter(({ name }) => name !== "" && wants(plainName(name)))].slice(0, mostValues);
}

function plainName(name: string): string {
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Each place once. The wrapper's own is none, unless something stands in it in turn. */
export function unlike({ hostname }: Address, found: readonly (Address | undefined)[]): Address[] {
  const places = new Map<string, Address>();
  for (const inner of found) {
    if (inner === undefined || (inner.hostname === hostname && !mayHoldAddress(inner))) continue;
    places.set(`${inner.hostname}${inner.path}?${inner.query}`, inner);
  }
  return [...places.values()];
}
