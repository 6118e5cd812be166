import type { PagePart } from "../../core/page-parts/page-parts.ts";
import { readAddress } from "../../core/page-parts/read-address.ts";
import type { Asker } from "./ask-in-batches.ts";
import { treatTarget } from "./treat-target.ts";

type Target = HTMLElement | SVGElement;

/** One reason to look at an element: the part that it is, and what that part shows now. */
type Mark = { readonly part: PagePart; readonly element: Element; shows: string; state: "waiting" | "kept" | "shown" };

export type Keeper = {
  /** More parts to look for: an element may be one of these as well as of those before. */
  readonly learn: (parts: readonly PagePart[]) => void;
  /** `again`: whatever was said of it before; `unseen`: and out of sight until then. */
  readonly look: (element: Element, again?: "seen" | "unseen") => void;
  /** What we have written into its style may be gone. */
  readonly treatAgain: (element: Element) => void;
};

export type KeeperOptions = {
  readonly document: Document;
  readonly addresses: Asker;
  readonly words: Asker;
  /** A result of the list was put away; it has stood here. */
  readonly onResult: (target: Element) => void;
};

/** Keeps parts of a page from the child whose source is. Pictures stay out of sight until that is known. */
export function createKeeper({ document, addresses, words, onResult }: KeeperOptions): Keeper {
  const parts: PagePart[] = [];
  const marksOf = new WeakMap<Target, Mark[]>();

  const look: Keeper["look"] = (element, again) => {
    for (const part of parts) if (element.matches(part.select)) lookAs(part, element, again);
  };

  const lookAs = (part: PagePart, element: Element, again?: "seen" | "unseen") => {
    const target = part.within === undefined ? element : (element.closest(part.within) ?? element);
    if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
    const things = thingsOf(part, element, document.baseURI);
    const marks = marksOf.get(target) ?? [];
    marksOf.set(target, marks);
    const mark = markIn(marks, part, element);
    const shows = things.join("\n");
    const isNew = mark.shows !== shows;
    mark.shows = shows;
    if (things.length === 0) mark.state = isReading(document) && hidesFirst(part) ? "waiting" : "shown";
    else if (isNew || again !== undefined) {
      if (again !== "seen") mark.state = hidesFirst(part) ? "waiting" : "shown";
      void judge(mark, things, target, marks);
    }
    treat(target, marks);
  };

  const judge = async (mark: Mark, things: readonly string[], target: Target, marks: readonly Mark[]) => {
    const { part, shows } = mark;
    const asker = part.what === "suggestion" ? words : addresses;
    const kept = (await Promise.all(things.map(asker.isKept))).includes(true);
    if (mark.shows !== shows) return;
    mark.state = kept ? "kept" : "shown";
    if (kept && part.what === "result") onResult(target);
    treat(target, marks);
  };

  return {
    learn: (more) => parts.push(...more),
    look,
    treatAgain: (element) => {
      const marks = marksOf.get(element as Target);
      if (marks !== undefined) treat(element as Target, marks);
    },
  };
}

function markIn(marks: Mark[], part: PagePart, element: Element): Mark {
  const known = marks.find((mark) => mark.part === part && mark.element === element);
  if (known !== undefined) return known;
  const mark: Mark = { part, element, shows: "", state: "shown" };
  marks.push(mark);
  return mark;
}

function treat(target: Target, marks: readonly Mark[]): void {
  treatTarget(
    target,
    marks.flatMap(({ state }) => (state === "shown" ? [] : [state])),
  );
}

const isReading = ({ readyState }: Document) => readyState === "loading";

/** A line of text may stand for the moment that an answer takes; a picture may not. */
const hidesFirst = ({ what }: PagePart) => what !== "result";

const longestText = 200;

/** The addresses that a part shows, or the words of a suggestion. */
function thingsOf({ source = [], what }: PagePart, element: Element, base: string): string[] {
  return source.flatMap((one) => {
    const holder = one.at === undefined ? element : element.querySelector(one.at);
    const raw = one.attribute === undefined ? holder?.textContent : holder?.getAttribute(one.attribute);
    if (raw === null || raw === undefined || raw.trim() === "") return [];
    return what === "suggestion" ? raw.trim().slice(0, longestText) : (readAddress(raw, one, base) ?? []);
  });
}
