import type { Address } from "../address/address.ts";
import { valuesOf } from "../address/query-values.ts";
import { fitsHost } from "../address/host-pattern.ts";
import { searchPlaces } from "./search-places.ts";

/** The words that an address searches for; undefined where it is not that of a search. */
export function searchText(address: Address): string | undefined {
  return searchTexts(address).join(" ").trim() || undefined;
}

/** The same one by one: of the parameters that may hold them an engine reads some, and which is not known here. */
export function searchTexts({ hostname, path, query }: Address): readonly string[] {
  if (!brands.test(hostname)) return [];
  const whole = `${path}?`;
  const place = searchPlaces.find(
    ({ hosts, at }) => at.some((start) => whole.startsWith(start)) && hosts.some((host) => fitsHost(host, hostname)),
  );
  if (place === undefined) return [];
  const texts = valuesOf(query, (name) => place.words.includes(name)).map(({ value }) => typedText(value));
  const inPath = place.ownPaths?.test(path) === false ? [typedText(path.replaceAll(/[/_]/g, " ")).trim()] : [];
  return [...texts, ...inPath];
}

/** Most addresses go no further than this: a host that no place has is told by one look. */
const brands = new RegExp(
  [...new Set(searchPlaces.flatMap(({ hosts }) => hosts.map((host) => host.replace("*", ""))))]
    .join("|")
    .replaceAll(".", "\\."),
);

function typedText(value: string): string {
  const spaced = value.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
