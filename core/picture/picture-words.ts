/** What the small card about hidden pictures can say. The worker fills them in; an empty word is not shown. */
export const pictureWordKeys = [
  "title",
  "held",
  "unreadable",
  "count",
  "slow",
  "ask",
  "asked",
  "full",
  "failed",
  "see",
  "sure",
  "close",
] as const;

export type PictureWords = Readonly<Record<(typeof pictureWordKeys)[number], string>>;
