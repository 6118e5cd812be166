/**
 * Vietnamese as it stands in hostnames: no diacritics, no spaces. Every syllable is an initial and a rime, so the inventory
 * is made from two short tables and needs no dictionary.
 */
const initials = "b c ch d g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x".split(" ");

const rimes = (
  "a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in inh " +
  "ip it iu o oa oac oach oai oam oan oang oanh oat oay oc oe oen oeo oet oi om on ong ooc op ot u ua uan uang uat uay uc ue " +
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

/** The ways to read a run of small letters as Vietnamese, as the places where a syllable can begin and end. */
export type Reading = {
  /** Whether the whole run can be read. */
  readonly whole: boolean;
  /** Whether some reading of the whole run has `text.slice(from, to)` as one syllable or several. */
  readonly standsAlone: (from: number, to: number) => boolean;
};

/** `affixes` are what names carry besides words (`vn`, `vip`, `xyz`). */
export function readVietnamese(run: string, affixes: ReadonlySet<string>): Reading {
  const isPiece = (from: number, to: number) => {
    const piece = run.slice(from, to);
    return syllables.has(piece) || affixes.has(piece);
  };
  const reached = Array.from({ length: run.length + 1 }, (_, at) => at === 0);
  const leads = Array.from({ length: run.length + 1 }, (_, at) => at === run.length);
  for (let to = 1; to <= run.length; to += 1) {
    for (let from = Math.max(0, to - longest); from < to; from += 1) {
      if (reached[from] && isPiece(from, to)) reached[to] = true;
    }
  }
  for (let from = run.length - 1; from >= 0; from -= 1) {
    for (let to = from + 1; to <= Math.min(run.length, from + longest); to += 1) {
      if (leads[to] && isPiece(from, to)) leads[from] = true;
    }
  }
  return { whole: reached[run.length]!, standsAlone: (from, to) => reached[from]! && leads[to]! };
}
