import type { Address } from "../address/address.ts";
import { hostSignals } from "./host/host-signals.ts";
import { lookAlikeSignals } from "./look-alike/look-alike-signals.ts";
import { pathSignals } from "./path-words.ts";
import { searchSignals } from "./search-words.ts";
import { noNames, type NameReader } from "./name-reader.ts";
import type { Signal } from "./signal.ts";

/** What one part of an address gives away. Each reads the address by what is known of names: no list, no limits, no clock. */
type Reader = (address: Address, names: NameReader) => readonly Signal[];

const readers: readonly Reader[] = [hostSignals, lookAlikeSignals, pathSignals, searchSignals];

/**
 * What an address says of its page without any list: the one place where such evidence is gathered, so that pages, frames,
 * Firefox's floor and the command line hear the same. It speaks only where no list, never-block entry or rule does: `judge`
 * asks those first. Addresses without a host on the net say nothing.
 */
export function addressSignals(address: Address, names: NameReader = noNames): readonly Signal[] {
  return address.hostname === "" ? [] : readers.flatMap((read) => read(address, names));
}
