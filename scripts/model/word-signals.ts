import { hostSignals } from "../../core/signal/host/host-signals.ts";
import { openNames, type NameReader } from "../../core/signal/name-reader.ts";
import type { Signal } from "../../core/signal/signal.ts";
import { nameData } from "../../lists/names/name-data.ts";

const words = openNames(nameData, null);

/** The strictest that a reader of names says of a host. */
export function strictestSignal(hostname: string, names: NameReader): Signal | undefined {
  const signals = hostSignals({ scheme: "https", hostname, port: "", path: "/", query: "" }, names);
  return signals.find(({ level }) => level === "block") ?? signals[0];
}

/** What reviewed words alone say. */
export function wordSignalOf(hostname: string): Signal | undefined {
  return strictestSignal(hostname, words);
}
