import { isGuarded } from "../../../core/signal/host/guards.ts";
import { createHarmlessMask } from "../../../core/signal/host/mask-harmless.ts";
import { sumsOf, type NameModel, type Sums } from "../../../core/signal/host/name-model.ts";
import { chosenName, isNoName } from "../../../core/signal/host/name-pieces.ts";
import type { NameCategory } from "../../../core/signal/host/trade-endings.ts";
import { nameData } from "../../../lists/names/name-data.ts";
import { wordSignalOf } from "../word-signals.ts";

const mask = createHarmlessMask(nameData.words);

const nothing: Sums = { adult: -Infinity, gambling: -Infinity };

/** What a host comes to; nothing where the extension asks no model. */
export function nameSums(model: NameModel, host: string): Sums {
  const rest = mask(host);
  return isGuarded(host) || isNoName(chosenName(rest)) ? nothing : sumsOf(model, rest);
}

/** What harmless hosts come to, the highest first: those alone of which neither words nor guards have spoken. */
export function harmlessSums(model: NameModel, hosts: readonly string[]): Readonly<Record<NameCategory, number[]>> {
  const asked = hosts.filter((host) => !isGuarded(host) && wordSignalOf(host) === undefined);
  const sums = asked.map((host) => nameSums(model, host));
  const sorted = (category: NameCategory) => sums.map((sum) => sum[category]).toSorted((one, other) => other - one);
  return { adult: sorted("adult"), gambling: sorted("gambling") };
}

/** So many of the highest sums show how fast they thin out. */
const highest = 20;

/**
 * The sums that this share of harmless hosts passes, half of them as adult and half as gambling. Where a share comes to fewer than
 * twenty hosts it is read from how the highest twenty thin out (exponentially), not from the one host that happens to be there.
 */
export function thresholdsAt(share: number, { adult, gambling }: ReturnType<typeof harmlessSums>): Sums {
  return { adult: thresholdAt(share / 2, adult), gambling: thresholdAt(share / 2, gambling) };
}

function thresholdAt(share: number, sums: readonly number[]): number {
  const wanted = share * sums.length;
  if (wanted >= highest) return sums[Math.floor(wanted)]!;
  const last = sums[highest] ?? 0;
  const above = sums.slice(0, highest).reduce((total, sum) => total + sum - last, 0) / highest;
  return Math.ceil(last + above * Math.log(highest / wanted));
}
