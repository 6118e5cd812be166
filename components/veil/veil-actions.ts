import type { VeilWords } from "../../core/verdict/veil-words.ts";

/** What can be pressed on a veil or bar. The caller has already made sure that a person pressed it. */
export type VeilActions = {
  readonly back: () => void;
  /** The report's id, or null when this page was reported before. */
  readonly report: () => Promise<string | null>;
  /** Asks for the site, or for minutes where time is over. */
  readonly ask: (minutes: 15 | 30 | 60 | null) => Promise<"asked" | "already" | "full">;
  readonly undo: (id: string) => Promise<void>;
  readonly help: () => void;
  /** On to the page, past the offer of help. */
  readonly on: () => void;
  readonly sight: () => void;
  readonly parent: () => void;
  readonly close: () => void;
};

export type VeilLook = {
  readonly document: Document;
  readonly words: VeilWords;
  readonly language: string;
  readonly isReported: boolean;
  /** The child waits for an answer already. */
  readonly isAsked: boolean;
  /** Says whether this event is a real press of something visible. */
  readonly isReal: (event: Event) => boolean;
  /** Watches a button from the start, so that a press on it can be told from one on something over it. */
  readonly watch: (button: Element) => void;
  readonly act: VeilActions;
};
