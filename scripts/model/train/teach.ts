import { registrableDomain } from "../../../core/address/registrable-domain.ts";
import type { NameCategory } from "../../../core/signal/host/trade-endings.ts";
import { wordSignalOf } from "../word-signals.ts";
import { knownHarmless } from "./known-harmless.ts";
import { newVietnameseNames, ordinaryNames } from "./made-names.ts";
import type { Random } from "./random.ts";
import type { Taught } from "./samples.ts";
import type { TrainingList } from "./training-lists.ts";

/** As many names of each kind as two cores go through in three minutes. */
export const amounts = {
  adult: 160_000,
  gambling: 80_000,
  ordinary: 300_000,
  vietnamese: 60_000,
  tests: 20_000,
} as const;

/** What everybody visits counts as often as so many others. */
const timesKnown = 5;

/** All names to learn from: those of the lists, and made ones where no free list has what is ordinary. */
export function namesToTeach(lists: readonly TrainingList[], random: Random): Taught[] {
  const adult = hostsAbout(lists, "adult");
  const gambling = hostsAbout(lists, "gambling");
  const others = [...hostsAbout(lists, null)].filter(([domain]) => !adult.has(domain) && !gambling.has(domain));
  const made = [
    ...ordinaryNames(amounts.ordinary, random),
    ...newVietnameseNames(amounts.vietnamese, amounts.tests, random),
  ];
  const known = Array.from({ length: timesKnown }, () => knownHarmless()).flat();
  const harmless = [...others.map(([, host]) => host), ...known, ...made].filter(
    (host) => wordSignalOf(host) === undefined,
  );
  return [
    ...someOf([...adult.values()], amounts.adult, random).map((host) => ({ host, about: "adult" as const })),
    ...someOf([...gambling.values()], amounts.gambling, random).map((host) => ({ host, about: "gambling" as const })),
    ...harmless.map((host) => ({ host, about: null })),
  ];
}

/** Registrable domains that something is learnt from: no test may have them. */
export function taughtDomains(lists: readonly TrainingList[]): ReadonlySet<string> {
  const known = knownHarmless().map((host) => registrableDomain(host) ?? host);
  return new Set([...lists.flatMap(({ hosts }) => [...hosts.keys()]), ...known]);
}

function hostsAbout(lists: readonly TrainingList[], about: NameCategory | null): Map<string, string> {
  return new Map(lists.filter((list) => list.about === about).flatMap(({ hosts }) => [...hosts]));
}

function someOf(hosts: readonly string[], most: number, random: Random): string[] {
  const order = Uint32Array.from(hosts.keys());
  random.shuffle(order);
  return [...order.subarray(0, most)].map((at) => hosts[at]!);
}
