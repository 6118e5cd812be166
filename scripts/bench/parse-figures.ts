import { parse } from "tldts";
import { parseAddress } from "../../core/address/parse-address.ts";
import { figure, type Figure } from "./figure.ts";
import { median, rangeText } from "./statistics.ts";

const hosts = ["www.example.com", "vnexpress.net", "a.b.c.example.co.uk", "xn--bcher-kva.example", "192.0.2.1"];
const count = 50_000;

/** Reading a URL, apart from looking it up: ours settles host and path; theirs do less. */
export function parseFigures(rounds: number): Figure[] {
  const parsers = {
    ours: (url: string) => parseAddress(url)?.hostname,
    tldts: (url: string) => parse(url).hostname,
    url: (url: string) => new URL(url).hostname,
  };
  const times: Record<keyof typeof parsers, number[]> = { ours: [], tldts: [], url: [] };
  for (let round = 0; round < rounds + 1; round += 1) {
    for (const name of ["ours", "tldts", "url"] as const) {
      const ns = timeOnce(parsers[name], makeUrls(round));
      if (round > 0) times[name].push(ns);
    }
  }
  const ours = median(times.ours);
  return (["tldts", "url"] as const).map((peer) =>
    figure({
      name: "parse",
      where: "node",
      size: count,
      peer,
      ours,
      theirs: median(times[peer]),
      unit: "ns",
      note: rangeText(times.ours, 0),
    }),
  );
}

function makeUrls(round: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `https://${hosts[i % hosts.length]}/tin/${round}-${i}.html?trang=${i}`,
  );
}

let lengths = 0;

function timeOnce(read: (url: string) => string | null | undefined, urls: readonly string[]): number {
  const start = performance.now();
  for (const url of urls) lengths += read(url)?.length ?? 0;
  if (lengths === 0) throw new Error("nothing was read");
  return ((performance.now() - start) * 1e6) / urls.length;
}
