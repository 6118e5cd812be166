import type { ListFormat } from "./list-format.ts";
import { parseList } from "./parse-list.ts";
import { rejectedInAll } from "./parsed-list.ts";

/** Lines that tell what the rest is written in; long heads of comments stand before some lists. */
const fewestLines = 400;

/**
 * The narrower formats first: where two read the same lines, the one that says more is meant. A plain list of hosts is read
 * by `hosts` and `urls` as well, and `*.example.com` nowhere else than in `wildcard`.
 */
const order: readonly ListFormat[] = ["adblock", "match-patterns", "dnsmasq", "domains", "hosts", "wildcard", "urls"];

/** Why a text is no list. */
export type NoList = "empty" | "web-page" | "no-list";

/** In which format a text is written: the one that reads most and refuses least; or why it is none. Never throws. */
export function recogniseFormat(text: string): { readonly format: ListFormat } | { readonly noList: NoList } {
  const start = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (/^<(?:!doctype html|html|head|body|!--|\?xml)/i.test(start)) return { noList: "web-page" };
  const sample = sampleOf(text);
  if (sample === "") return { noList: "empty" };
  const scored = order.map((format) => ({ format, ...score(format, sample) }));
  const best = scored.reduce((one, other) => (other.names - other.refused > one.names - one.refused ? other : one));
  return best.names > best.refused ? { format: best.format } : { noList: "no-list" };
}

function score(format: ListFormat, sample: string): { names: number; refused: number } {
  const { names, rejected } = parseList(format, sample);
  // Names of the machine itself stand in every hosts file.
  return { names: names.length, refused: rejectedInAll(rejected) - rejected.local };
}

/** The first lines that say something, and as many from the middle, where heads and exceptions are over. */
function sampleOf(text: string): string {
  const middle = text.indexOf("\n", Math.floor(text.length / 2)) + 1;
  return [...telling(text, 0), ...(middle > 0 ? telling(text, middle) : [])].join("\n");
}

function telling(text: string, from: number): string[] {
  const lines: string[] = [];
  for (let start = from; start < text.length && lines.length < fewestLines;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trim();
    if (line !== "" && !/^[#!;[]/.test(line)) lines.push(line);
    start = end + 1;
  }
  return lines;
}
