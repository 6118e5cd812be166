import type { Voice } from "../words/voice.ts";

/** What a child may come with, in the order in which it is offered. The help page's address may name one after the `#`. */
export const situations = ["scared", "bullied", "stranger", "asked", "saw", "sad"] as const;

export type Situation = (typeof situations)[number];

/** Everything the help page can show: all situations to choose from, one of them, or the part for parents. */
export type HelpView = Situation | "all" | "parents";

/** How many steps each voice is given: the smaller the child, the fewer. */
const stepCounts: Record<Voice, number> = { small: 2, middle: 3, teen: 4 };

/** The keys of a situation's words: one calm paragraph, what to do now, who to tell. */
export type SituationKeys = {
  readonly title: string;
  readonly calm: string;
  readonly steps: readonly string[];
  readonly tell: string;
};

export function situationKeys(situation: Situation, voice: Voice): SituationKeys {
  const own = `help.${situation}.${voice}`;
  return {
    title: `help.${situation}.title`,
    calm: `${own}.calm`,
    steps: Array.from({ length: stepCounts[voice] }, (_, at) => `${own}.do_${at + 1}`),
    tell: `${own}.tell`,
  };
}

/** What the part behind the `#` asks for; everything for anything unknown. */
export function helpViewOf(hash: string): HelpView {
  const id = hash.replace(/^#/, "");
  return id === "parents" ? id : (situations.find((situation) => situation === id) ?? "all");
}
