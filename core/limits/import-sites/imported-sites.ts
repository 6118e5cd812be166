import type { SiteRule } from "../site-rule.ts";

/** What a text of sites may be written in. */
export const siteFormats = ["own", "plain", "hosts", "ublacklist", "leechblock"] as const;
export type SiteFormat = (typeof siteFormats)[number];

/** Why a line is not taken over. */
export const lineProblems = [
  "no-site",
  "ending",
  "local",
  "regex",
  "pattern",
  "unsupported",
  "hidden-marks",
  "too-long",
] as const;
export type LineProblem = (typeof lineProblems)[number];

/** Why a whole text is not taken over. */
export const textProblems = ["empty", "too-large", "broken", "newer"] as const;
export type TextProblem = (typeof textProblems)[number];

export type RefusedLine = {
  /** Counted from one, as an editor shows it. */
  readonly line: number;
  /** The line as a person may see it: without hidden marks, cut short. */
  readonly text: string;
  readonly why: LineProblem;
};

export type ImportedSites = {
  readonly format: SiteFormat;
  readonly rules: readonly SiteRule[];
  readonly refused: readonly RefusedLine[];
};

/** What one line says; null where it says nothing, as a comment does. */
export type ReadLine = { readonly rule: SiteRule } | { readonly why: LineProblem } | null;
