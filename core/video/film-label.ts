import { readMaker } from "./read-film.ts";

const marker = /\bytInitialPlayerResponse\s*=\s*(?=\{)/;

/**
 * Who made a film, by what a watch page hands to its own player: in the text of one of its scripts. Undefined where that is
 * no such script, not whole yet, or about another film.
 */
export function makersIn(script: string, film: string): readonly string[] | undefined {
  const found = marker.exec(script);
  const given = found === null ? undefined : readJson(script, found.index + found[0].length);
  if (textAt(given, "videoDetails", "videoId") !== film) return undefined;
  const details = ["microformat", "playerMicroformatRenderer"];
  return makersOf([
    textAt(given, "videoDetails", "channelId"),
    textAt(given, ...details, "externalChannelId"),
    textAt(given, ...details, "ownerProfileUrl"),
  ]);
}

/** Each once, in the form in which parents approve them; undefined when nothing of it names one. */
export function makersOf(written: readonly (string | undefined)[]): readonly string[] | undefined {
  const makers = written.map((one) => readMaker(one ?? "")).filter((one) => one !== undefined);
  return makers.length === 0 ? undefined : [...new Set(makers)];
}

/** The JSON object that begins here; undefined where it does not end, or is none. */
function readJson(text: string, start: number): unknown {
  const end = endOfObject(text, start);
  if (end === undefined) return undefined;
  try {
    return JSON.parse(text.slice(start, end));
  } catch {
    return undefined;
  }
}

/** Brackets inside quotation marks, where people write what they like, do not count. */
function endOfObject(text: string, start: number): number | undefined {
  const pieces = /"(?:[^"\\]|\\.)*"|[{}]/gs;
  pieces.lastIndex = start;
  let depth = 0;
  for (let piece = pieces.exec(text); piece !== null; piece = pieces.exec(text)) {
    if (piece[0] === "{") depth += 1;
    else if (piece[0] === "}" && --depth === 0) return pieces.lastIndex;
  }
  return undefined;
}

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  let inner = value;
  for (const key of keys) {
    inner =
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined;
  }
  return typeof inner === "string" ? inner : undefined;
}
