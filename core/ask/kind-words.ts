/** Words that a parent can send along with a press. What they say stands in the locales under `ask.kind`. */
export const kindWords = ["thanks", "enjoy", "later", "talk"] as const;
export type KindWord = (typeof kindWords)[number];
