/**
 * Vietnamese as it stands in hostnames: no diacritics, no spaces. Every syllable is an initial and a rime, so the inventory
 * is made from two short tables and needs no dictionary.
 */
const initials = "b c ch d g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x".split(" ");

const rimes = (
  "a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in inh " +
  "ip it iu o oa oac oach oai oam oan oang oanh oat oay oc oe oen oeo oet oi om on ong ooc oong op ot u ua uan uang uat uay uc ue " +
  "uech uenh ui um un ung uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu y"
).split(" ");

const afterQu = "a ac ach ai an ang anh ao at au ay e en eo et i ich o oc on y yen yet ynh yt".split(" ");
const withoutInitial = [...rimes, ..."yem yen yet yeu".split(" ")];

/** `k`, `gh` and `ngh` are how `c`, `g` and `ng` are written before e, i and y. */
function fits(initial: string, rime: string): boolean {
  const front = /^[eiy]/.test(rime);
  if (/^(?:k|gh|ngh)$/.test(initial)) return front;
  return !(front && /^(?:c|g|ng)$/.test(initial)) || (initial === "g" && rime.startsWith("i"));
}

const syllables: ReadonlySet<string> = new Set([
  ...withoutInitial,
  ...afterQu.map((rime) => `qu${rime}`),
  ...initials.flatMap((initial) => rimes.filter((rime) => fits(initial, rime)).map((rime) => initial + rime)),
]);
const longest = 7;

export function isSyllable(text: string): boolean {
  return syllables.has(text);
}

/**
 * How a run of small letters is read as Vietnamese. Of several readings those with fewest syllables count: `moi ngay`, not
 * `mo in gay`; but both `ba ngay` and `ban gay`.
 */
export type Reading = {
  /** Whether the whole run can be read. */
  readonly whole: boolean;
  /** Whether such a reading has `text.slice(from, to)` as a syllable of its own. */
  readonly standsAlone: (from: number, to: number) => boolean;
};

/** `affixes` are what names carry besides words (`vn`, `vip`, `xyz`). */
export function readVietnamese(run: string, affixes: ReadonlySet<string>): Reading {
  const isPiece = (from: number, to: number) => {
    const piece = run.slice(from, to);
    return syllables.has(piece) || affixes.has(piece);
  };
  const before = fewestPieces(run.length, isPiece);
  const after = fewestPieces(run.length, (from, to) => isPiece(run.length - to, run.length - from)).toReversed();
  const fewest = before[run.length]!;
  return {
    whole: fewest < Infinity,
    standsAlone: (from, to) => isPiece(from, to) && (before[from] ?? Infinity) + 1 + (after[to] ?? Infinity) === fewest,
  };
}

/** For every place in a run the fewest pieces that lead there from its beginning; Infinity where none do. */
function fewestPieces(length: number, isPiece: (from: number, to: number) => boolean): number[] {
  const fewest = [0];
  for (let to = 1; to <= length; to += 1) {
    let best = Infinity;
    for (let from = Math.max(0, to - longest); from < to; from += 1) {
      if (fewest[from]! + 1 < best && isPiece(from, to)) best = fewest[from]! + 1;
    }
    fewest.push(best);
  }
  return fewest;
}
