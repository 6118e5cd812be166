import type { Address } from "./address.ts";
import { unlike, valuesOf } from "./query-values.ts";
import { readFragment, readTarget } from "./read-target.ts";
import { wrappers, type Wrapper } from "./wrappers.ts";

const byKey = Map.groupBy(
  wrappers.flatMap((wrapper) => wrapper.hosts.map((host) => ({ host, below: `.${host}`, wrapper }))),
  ({ host }) => lastTwoLabels(host),
);

/** Hosts that do nothing but show other places: their pages wait for the worker. */
export const wrapperHosts: readonly string[] = wrappers
  .filter(({ at }) => at === undefined)
  .flatMap(({ hosts }) => hosts)
  .filter((host) => !host.endsWith("*"));

/** Whether pages of this host ask at every move inside them. */
export function isWrapperHost(address: Address): boolean {
  return candidates(address.hostname).some(({ at }) => at === undefined);
}

/** The lines of the table that speak of this address. */
export function wrappersAt({ hostname, path }: Address): readonly Wrapper[] {
  const known = candidates(hostname);
  return known.length === 0 ? known : known.filter(({ at }) => at?.some((start) => path.startsWith(start)) ?? true);
}

const none: readonly Wrapper[] = [];

function candidates(hostname: string): readonly Wrapper[] {
  const name = withoutCountry(hostname);
  const same = byKey.get(lastTwoLabels(name));
  if (same === undefined) return none;
  return same
    .filter(({ host, below }) => name.length >= host.length && (name === host || name.endsWith(below)))
    .map(({ wrapper }) => wrapper);
}

function withoutCountry(hostname: string): string {
  for (const brand of ["google.", "yandex."]) {
    const at = hostname.indexOf(brand);
    if (at < 0 || (at > 0 && hostname.charAt(at - 1) !== ".")) continue;
    const end = at + brand.length;
    if (country.test(hostname.slice(end))) return `${hostname.slice(0, end)}*`;
  }
  return hostname;
}

const country = /^(?:com?\.)?[a-z]{2,3}$/;

function lastTwoLabels(hostname: string): string {
  return hostname.slice(hostname.lastIndexOf(".", hostname.lastIndexOf(".") - 1) + 1);
}

/** What a known wrapper shows, and whether the address tells it at all. */
export function openWrapper(
  address: Address,
  known: readonly Wrapper[],
  fragment: string,
): { shown: readonly Address[]; proxy: string | null } {
  const shown = known.flatMap((wrapper) => [
    ...valuesOf(address.query, (name) => name === "" || (wrapper.params?.includes(name) ?? false)).map(({ value }) =>
      readCached(value),
    ),
    ...(wrapper.after === undefined ? [] : [readAfter(address, wrapper.after)]),
    ...(wrapper.hash === undefined ? [] : [readFragment(fragment, wrapper.hash, true)]),
    ...(wrapper.label === undefined ? [] : readLabels(address, wrapper.hosts)),
  ]);
  const found = unlike(address, shown);
  const hides = found.length === 0 && known.some((wrapper) => wrapper.hides?.test(address.path));
  return { shown: found, proxy: hides ? address.hostname : null };
}

/** Some are asked with words before the address: `cache:AbC:https://…`, `ssl:…`; Proofpoint writes `https-3A__…_…`. */
function readCached(value: string): Address | undefined {
  const written = /^https?-3a__/i.test(value)
    ? value.replaceAll("_", "/").replace(/-(?=[\da-f]{2})/gi, "%")
    : value.replace(/^(?:cache:(?:[\w-]+:)?|ssl:|url:)/i, "");
  return readTarget(written, true);
}

function readAfter({ path, query }: Address, after: RegExp): Address | undefined {
  const before = after.exec(path)?.[0];
  if (before === undefined) return undefined;
  return readTarget(`${path.slice(before.length)}${query === "" ? "" : `?${query}`}`, true);
}

/**
 * A dot is written as a hyphen there, and a hyphen as two. Google's translator says in two parameters what does not fit: the
 * beginning of a long name, and what marks a name in other letters (its help for publishers, read 2026-11).
 */
function readLabels({ hostname, path, query }: Address, hosts: readonly string[]): (Address | undefined)[] {
  const host = hosts.find((end) => hostname.endsWith(`.${end}`));
  const label =
    host === undefined
      ? ""
      : (hostname
          .slice(0, -host.length - 1)
          .split(".")
          .at(-1) ?? "");
  const rest = `${path}${query === "" ? "" : `?${query}`}`;
  const begun = valuesOf(query, (name) => name === "_x_tr_hp").map(({ value }) => `${value}${label}`);
  const labels = [label, ...begun].filter((one) => one.includes("-")).flatMap(spellingsOf);
  return [...new Set(labels)].map((name) => readTarget(`${name}${rest}`, true));
}

function spellingsOf(label: string): string[] {
  const bare = label.replace(/^1-/, "");
  const inLetters = bare.startsWith("0-") ? [`xn--${withDots(bare.slice(2))}`, withDots(bare.slice(2))] : [];
  return [withDots(label), withDots(bare.replace(/^https?-/, "")), ...inLetters];
}

function withDots(label: string): string {
  return label.replace(/-+/g, (run) => (run.length === 1 ? "." : "-".repeat(Math.ceil(run.length / 2))));
}
