import type { Address } from "./address.ts";
import { takeOff } from "./disguises.ts";
import { readTarget } from "./read-target.ts";
import { bareHost } from "./may-hold-address.ts";

const mostLayers = 6;
const longest = 8192;
const mostInText = 4;

/** A whole address, wherever it stands in a text: in JSON, in a script, in another address. */
const whole = /https?:[/\\]*[\w.-][^\s"'<>\\^`{|}]*/gi;
/** A host alone, as a text or as the value of something in it. */
const quoted = new RegExp(`(?:^|["'=])(${bareHost})(?=$|[/"'&?#:])`, "gi");

/** An address in base64 or hexadecimal, behind something else. */
const behind = /(?<=.)(?:aHR0c[\w+/-]*|68747470[\da-f]*)/;

/** The addresses that are written somewhere in a text, in plain words or in a coat. */
export function readMentions(text: string): Address[] {
  let written = text.slice(0, longest);
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const found = [...matchesOf(whole, written, 0), ...matchesOf(quoted, written, 1)]
      .map((one) => readTarget(one, true))
      .filter((one) => one !== undefined);
    if (found.length > 0) return found;
    const next = takeOff(behind.exec(written)?.[0] ?? written);
    if (next === undefined) return [];
    written = next;
  }
  return [];
}

function matchesOf(pattern: RegExp, text: string, group: number): string[] {
  return [...text.matchAll(pattern)].slice(0, mostInText).map((found) => found[group]!);
}
