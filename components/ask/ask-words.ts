import type { AskState } from "../../core/ask/ask-state.ts";
import type { Ask, AskAnswer } from "../../core/ask/ask.ts";
import type { Strings } from "../../core/words/strings.ts";
import { formatMoment } from "./format-moment.ts";

/** What was asked for: the site's name, or so many minutes. */
export function wantWords({ want }: Ask, { t }: Strings): string {
  return want.what === "site" ? want.site : t("ask.want_time", String(want.minutes));
}

/** Whether a parent says for how long: a film is approved or not. */
export function isForGood(answers: readonly AskAnswer[]): boolean {
  return answers.every((says) => says === "always" || says === "no");
}

/** What a parent is asked before a site opens. */
export function openWords(site: string, answers: readonly AskAnswer[], { t }: Pick<Strings, "t">): string {
  return t(isForGood(answers) ? "blocked.parents.approve" : "blocked.parents.choose", site);
}

/** The word on a parent's answer. */
export function answerWords(
  says: AskAnswer,
  answers: readonly AskAnswer[],
  minutes: number | null,
  { t }: Pick<Strings, "t">,
): string {
  if (says === "once" && minutes !== null) return t("time.minutes", String(minutes));
  return t(says === "always" && isForGood(answers) ? "ask.approve" : `ask.answer.${says}`);
}

/** Where an ask stands, in one sentence. */
export function stateWords({ want }: Ask, state: AskState, now: Date, { t }: Strings): string {
  if (state.at !== "yes") return t(`ask.state.${state.at}`);
  if (state.until === null) return t("ask.yes.always");
  const end = formatMoment(new Date(state.until), now);
  const key = want.what === "time" ? "time" : state.once ? "once" : "until";
  return t(`ask.yes.${key}`, end);
}
