import type { Address } from "../address/address.ts";
import { valuesOf } from "../address/query-values.ts";
import { fitsHost } from "../address/host-pattern.ts";
import { searchPlaces } from "./search-places.ts";

/** The words that an address searches for; undefined where it is not that of a search. */
export function searchText({ hostname, path, query }: Address): string | undefined {
  if (!brands.test(hostname)) return undefined;
  const whole = `${path}?`;
  const place = searchPlaces.find(
    ({ hosts, at }) => at.some((start) => whole.startsWith(start)) && hosts.some((host) => fitsHost(host, hostname)),
  );
  if (place === undefined) return undefined;
  const texts = valuesOf(query, (name) => place.words.includes(name)).map(({ value }) => typedText(value));
  const inPath = place.ownPaths?.test(path) === false ? [typedText(path.replaceAll(/[/_]/g, " ")).trim()] : [];
  return [...texts, ...inPath].join(" ").trim() || undefined;
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
