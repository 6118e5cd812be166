import { registry } from "../../lists/registry.ts";
import { lookAlikeSignals } from "../../core/signal/look-alike/look-alike-signals.ts";
import { openNames } from "../../core/signal/name-reader.ts";
import { nameData } from "../../lists/names/name-data.ts";
import { readHarmlessSets, readListSets, type HostSet } from "./test-sets.ts";

const names = openNames(nameData, null);

/** What the check for names made to look like another's holds back of the lists of frauds, and of harmless hosts by mistake. */
export async function lookAlikeTable(places: Readonly<Record<string, string | undefined>>): Promise<string> {
  const mirror = places["LISTS_MIRROR"];
  if (mirror === undefined) throw new Error("LISTS_MIRROR must name the folder with the lists");
  const frauds = await readListSets(
    mirror,
    registry.filter(({ category }) => category === "scam"),
  );
  const harmless = await readHarmlessSets(places["LISTS_BENIGN"], new Set());
  const rows = [...frauds, ...harmless].map(rowOf);
  return ["set\thosts\tblock\tcaution\tmet, at most five", ...rows].join("\n");
}

function rowOf({ name, hosts }: HostSet): string {
  const met = hosts.flatMap((host) => signalsOf(host).map((signal) => ({ host, ...signal })));
  const count = (wanted: string) => {
    const some = met.filter(({ level }) => level === wanted).length;
    return `${some} (${((100 * some) / Math.max(1, hosts.length)).toFixed(1)} %)`;
  };
  const shown = met.slice(0, 5).map(({ host, evidence }) => `${host} as ${evidence}`);
  return [name, hosts.length, count("block"), count("caution"), shown.join(", ")].join("\t");
}

function signalsOf(hostname: string) {
  return lookAlikeSignals({ scheme: "https", hostname, port: "", path: "/", query: "" }, names);
}
