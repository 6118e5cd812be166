/** What the veil and the bar can say. The worker fills them in the parent's language; an empty word is not shown. */
export const veilWordKeys = [
  "title",
  "reason",
  "back",
  "ask",
  "quarter",
  "half",
  "hour",
  "asked",
  "full",
  "report",
  "reported",
  "already",
  "undo",
  "undone",
  "failed",
  "parent",
  "call",
  "help",
  "sight",
  "first",
  "on",
  "close",
] as const;

export type VeilWords = Readonly<Record<(typeof veilWordKeys)[number], string>>;
