import type { Address } from "../../address/address.ts";
import { isGuarded } from "../host/guards.ts";
import type { NameReader } from "../name-reader.ts";
import type { Signal } from "../signal.ts";

/** A host named so that it is taken for another: the evidence is the address of the real one. */
export function lookAlikeSignals({ hostname }: Address, { findOriginal }: NameReader): readonly Signal[] {
  const found = isGuarded(hostname) ? undefined : findOriginal(hostname);
  return found === undefined
    ? []
    : [{ category: "scam", level: found.level, evidence: found.original, place: "look-alike" }];
}
