import type { Address } from "../../core/address/address.ts";
import { fragmentOf } from "../../core/address/fragment-of.ts";
import { parseAddress } from "../../core/address/parse-address.ts";
import { unwrap } from "../../core/address/unwrap.ts";
import { readBenignHosts } from "./data/queries.ts";
import { figure, type Figure } from "./figure.ts";
import { median, rangeText } from "./statistics.ts";
import { timeEach } from "./time-each.ts";

const count = 20_000;

/** How a harmless host stands in an address: alone, below what trackers add, and inside a translator's address. */
const shapes = {
  unwrap: (host: string) => `https://${host}/tin/bai-1.html`,
  "unwrap-long": (host: string) =>
    `https://${host}/tin/bai-1.html?utm_source=thu&utm_medium=email&id=0123456789abcdef0123456789abcdef&v=1.2.3&page=2#muc-3`,
  "unwrap-wrapped": (host: string) =>
    `https://translate.google.com/translate?sl=en&tl=vi&u=${encodeURIComponent(`https://${host}/tin/bai-1.html`)}`,
} as const;

export const unwrapNames = Object.keys(shapes) as readonly (keyof typeof shapes)[];

/** What it takes to look for addresses inside an address, beside the browser's own reading of one. */
export async function unwrapFigures(rounds: number): Promise<Figure[]> {
  const hosts = (await readBenignHosts(process.env["LISTS_BENIGN"], [])).slice(0, count);
  return unwrapNames.map((name) => {
    const all = hosts.flatMap((host) => read(shapes[name](host)));
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const took = timeEach(all, ({ address, fragment }) => unwrap(address, fragment).proxy !== null);
      const url = timeEach(all, (one) => new URL(one.url).hostname === "");
      // The first round warms up.
      if (round === 0) continue;
      ours.push(took);
      theirs.push(url);
    }
    const times = { ours: median(ours), theirs: median(theirs), unit: "ns", note: rangeText(ours, 0) } as const;
    return figure({ name, where: "node", size: all.length, peer: "url", ...times });
  });
}

function read(url: string): readonly { readonly url: string; readonly address: Address; readonly fragment: string }[] {
  const address = parseAddress(url);
  return address === undefined ? [] : [{ url, address, fragment: fragmentOf(url) }];
}
