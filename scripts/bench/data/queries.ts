import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseAddress } from "../../../core/address/parse-address.ts";
import { isUnder } from "../../../lists/names.ts";
import { makeNames } from "./made-names.ts";
import { createRandom, shuffle } from "./random.ts";

/** Addresses to look up. `listed` are names or their subdomains, `safe` are hosts that no name covers. */
export type Queries = { readonly listed: readonly string[]; readonly safe: readonly string[] };

const shareListed = 0.3;
const prefixes = ["www", "m", "cdn", "mail", "static.img"];

/** Popular and harmless hosts below `LISTS_BENIGN`; without it made-up ones, of the shape of the listed. */
export async function readBenignHosts(folder: string | undefined, like: readonly string[]): Promise<readonly string[]> {
  if (folder === undefined) return makeNames(like.toReversed(), 50_000, new Set(like));
  const files = (await readdir(folder)).filter((name) => name.endsWith(".gz")).toSorted();
  const hosts = new Set<string>();
  for (const file of files) {
    for (const line of gunzipSync(await readFile(join(folder, file)))
      .toString("utf8")
      .split("\n")) {
      const written = line.trim().split(/[\s,]/).at(-1)!;
      const host = written === "" ? undefined : parseAddress(`http://${written}/`)?.hostname;
      if (host?.includes(".") === true) hosts.add(host);
    }
  }
  return [...hosts];
}

/** A third exact names or subdomains of them (half and half), the rest safe hosts (half with a subdomain). */
export function makeQueries(names: readonly string[], safeHosts: readonly string[], count: number): Queries {
  const random = createRandom(3);
  const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)]!;
  const maybeBelow = (host: string) => (random() < 0.5 ? host : `${pick(prefixes)}.${host}`);
  const urls = (hosts: readonly string[], length: number) =>
    Array.from({ length }, () => `https://${maybeBelow(pick(hosts))}/tin-tuc/${Math.floor(random() * 1e6)}.html`);
  const listed = Math.round(count * shareListed);
  return { listed: urls(names, listed), safe: urls(safeHosts, count - listed) };
}

/** The hosts that no listed name covers. */
export function safeAmong(hosts: readonly string[], names: ReadonlySet<string>): string[] {
  return hosts.filter((host) => !isUnder(host, names));
}

export function mixed({ listed, safe }: Queries): string[] {
  return shuffle([...listed, ...safe], createRandom(4));
}
