import { Collector } from "./collector.ts";
import type { ParsedList } from "./parsed-list.ts";

/** Longer lines are refused unread, in UTF-16 units: no address in any list comes near. */
export const longestLine = 2048;

const hidden = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Gives each line that says something to `readLine`, without comment, hidden marks and surrounding space. */
export function readLines(text: string, readLine: (line: string, out: Collector) => void): ParsedList {
  const out = new Collector();
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  for (let start = 0; start < lines.length;) {
    const newline = lines.indexOf("\n", start);
    const end = newline < 0 ? lines.length : newline;
    if (end - start > longestLine) out.reject("too-long");
    else readOne(lines.slice(start, end), out, readLine);
    start = end + 1;
  }
  return out.finish();
}

function readOne(raw: string, out: Collector, readLine: (line: string, out: Collector) => void): void {
  const characters = charactersOf(raw);
  if (characters === "control") return out.reject("control-character");
  const line = (characters === "ascii" ? raw : raw.replace(hidden, "")).trim();
  if (line !== "" && !/^[#!;]/.test(line)) readLine(line, out);
}

/** Tab counts as ordinary: hosts files are full of it. */
function charactersOf(line: string): "ascii" | "other" | "control" {
  let kind: "ascii" | "other" = "ascii";
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return "control";
    if (code > 0x7f) kind = "other";
  }
  return kind;
}

/** The line up to an inline comment. */
export function withoutComment(line: string): string {
  const mark = line.indexOf("#");
  return mark < 0 ? line : line.slice(0, mark).trimEnd();
}
