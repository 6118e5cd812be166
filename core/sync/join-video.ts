import { restrictions, videoSwitches, type Restriction, type VideoWords } from "../video/video-limits.ts";

/** The stricter of two parents' words on videos, each in every tier that a child will come to. */
export function joinVideo(a: VideoWords, b: VideoWords): VideoWords {
  const joined: VideoWords = { restricted: stricterMode(a.restricted, b.restricted) };
  for (const id of videoSwitches) joined[id] = stricterSwitch(a[id], b[id]);
  return videoWords(joined);
}

/** Only what was said, so that a word never said and one taken back are the same. */
export function videoWords(words: VideoWords | undefined): VideoWords {
  return Object.fromEntries(Object.entries(words ?? {}).filter(([, word]) => word !== undefined));
}

/** Unsaid, a tier has anything from strict to off: between them nothing but strict is weaker than neither. */
function stricterMode(a: Restriction | undefined, b: Restriction | undefined): Restriction | undefined {
  const [said, other] = a === undefined ? [b, a] : [a, b];
  if (said === undefined || other === undefined) return said === "off" ? undefined : said && "strict";
  return restrictions[Math.max(restrictions.indexOf(said), restrictions.indexOf(other))];
}

/** Shut by word is stricter than unsaid, and unsaid stricter than open by word. */
function stricterSwitch(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : undefined;
}
