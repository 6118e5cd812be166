import type { Address } from "../../address/address.ts";
import type { Signal } from "../signal.ts";
import { tradeEndings } from "./trade-endings.ts";

/** What the name of a host gives away by its letters. */
export function hostSignals({ hostname }: Address): readonly Signal[] {
  const ending = hostname.slice(hostname.lastIndexOf(".") + 1);
  const category = tradeEndings.get(ending);
  return category === undefined ? [] : [{ category, level: "block", evidence: `.${ending}`, place: "name" }];
}
