import type { Address } from "../../address/address.ts";
import type { NameReader } from "../name-reader.ts";
import type { Signal } from "../signal.ts";
import { isGuarded } from "./guards.ts";
import { tradeEndings } from "./trade-endings.ts";

/** What the name of a host gives away by its letters. */
export function hostSignals({ hostname }: Address, { findWords }: NameReader): readonly Signal[] {
  if (isGuarded(hostname)) return [];
  const ending = hostname.slice(hostname.lastIndexOf(".") + 1);
  const category = tradeEndings.get(ending);
  if (category !== undefined) return [{ category, level: "block", evidence: `.${ending}`, place: "name" }];
  return findWords(hostname).map((found) => ({
    category: found.category,
    level: found.level,
    evidence: found.word,
    place: "name",
  }));
}
