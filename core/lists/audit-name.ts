import { isSyllable, readVietnamese } from "./vietnamese.ts";

/** What the audit knows of one category's words. All are small ASCII letters. */
export type AuditWords = {
  /** Letters by which such lists are harvested from all the world's names. */
  readonly keywords: readonly string[];
  /** Longer harmless words that hold a keyword (`essex`). */
  readonly harmless: readonly string[];
  /** The same where two words meet (`busines·s ex·press`): they count only after a longer beginning. */
  readonly joints: readonly string[];
  /** With one of these anywhere in the name, nothing is claimed. */
  readonly proofs: readonly string[];
  /** Endings that say nothing by themselves (`.gay`, a top level that anybody may take). */
  readonly openEndings: readonly string[];
  /** Besides Vietnamese words (`vip`, `xyz`). */
  readonly affixes: ReadonlySet<string>;
};

/**
 * Why an entry is likely false. `collision`: every keyword in it lies inside a harmless word. `vietnamese`: the name reads as
 * Vietnamese, and no reading has the keyword as a word. `ending`: its top level is all that speaks against it.
 */
export type Evidence = {
  readonly kind: "collision" | "vietnamese" | "ending";
  readonly keyword: string;
  readonly inside: string;
};

/** Whether an entry may be left out unread, unless another list has it too. An ending alone is for a person to judge. */
export function isStrong(evidence: Evidence | undefined): boolean {
  return evidence !== undefined && evidence.kind !== "ending";
}

const fewestBeforeJoint = 3;

/**
 * Evidence that a listed host owes its place to some letters in it, or undefined. It is a reading of the name only: nobody
 * visited the site. Names without a keyword get no verdict.
 */
export function auditName(host: string, words: AuditWords): Evidence | undefined {
  const dot = host.lastIndexOf(".");
  const text = host.slice(0, dot);
  const ending = host.slice(dot + 1);
  if (text.includes("xn--") || holds(text, words.proofs)) return undefined;
  if (holds(text, words.keywords)) {
    const { rest, evidence } = mask(text, words);
    return holds(rest, words.keywords) || words.keywords.includes(ending) ? undefined : evidence;
  }
  return words.openEndings.includes(ending) ? { kind: "ending", keyword: ending, inside: `.${ending}` } : undefined;
}

function holds(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part));
}

/** The name without its harmless words, and the first keyword that went with them. */
function mask(text: string, words: AuditWords): { rest: string; evidence: Evidence | undefined } {
  let rest = text;
  let evidence: Evidence | undefined;
  const cut = (kind: Evidence["kind"], inside: string, from: number) => {
    const keyword = words.keywords.find((word) => inside.includes(word));
    rest = rest.slice(0, from) + "#".repeat(inside.length) + rest.slice(from + inside.length);
    evidence ??= keyword === undefined ? undefined : { kind, keyword, inside };
  };
  for (const { inside, from } of vietnameseWords(text, words)) cut("vietnamese", inside, from);
  for (const word of words.harmless) {
    for (let at = rest.indexOf(word); at >= 0; at = rest.indexOf(word, at + 1)) cut("collision", word, at);
  }
  for (const word of words.joints) {
    for (let at = rest.indexOf(word); at >= 0; at = rest.indexOf(word, at + 1)) {
      if (lettersBefore(text, at) >= fewestBeforeJoint) cut("collision", word, at);
    }
  }
  return { rest, evidence };
}

function lettersBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && text[from - 1]! >= "a" && text[from - 1]! <= "z") from -= 1;
  return at - from;
}

/** Runs of letters that are Vietnamese throughout and hold a keyword which is a syllable too, but never as one of theirs. */
function vietnameseWords(text: string, { keywords, affixes }: AuditWords): { inside: string; from: number }[] {
  const found: { inside: string; from: number }[] = [];
  for (const { 0: run, index } of text.matchAll(/[a-z]+/g)) {
    const keyword = keywords.find((word) => run.includes(word));
    if (keyword === undefined) continue;
    const reading = readVietnamese(run, affixes);
    if (reading.whole && !meant(run, keywords, reading.standsAlone)) found.push({ inside: run, from: index });
  }
  return found;
}

function meant(run: string, keywords: readonly string[], standsAlone: (from: number, to: number) => boolean): boolean {
  return keywords.some((word) => {
    if (!isSyllable(word)) return run.includes(word);
    for (let at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + 1)) {
      if (standsAlone(at, at + word.length)) return true;
    }
    return false;
  });
}
