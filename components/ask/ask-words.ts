import type { AskState } from "../../core/ask/ask-state.ts";
import type { Ask } from "../../core/ask/ask.ts";
import type { Strings } from "../../core/words/strings.ts";
import { formatMoment } from "./format-moment.ts";

/** What was asked for: the site's name, or so many minutes. */
export function wantWords({ want }: Ask, { t }: Strings): string {
  return want.what === "site" ? want.site : t("ask.want_time", String(want.minutes));
}

/** Where an ask stands, in one sentence. */
export function stateWords({ want }: Ask, state: AskState, now: Date, { t }: Strings): string {
  if (state.at !== "yes") return t(`ask.state.${state.at}`);
  if (state.until === null) return t("ask.yes.always");
  const end = formatMoment(new Date(state.until), now);
  const key = want.what === "time" ? "time" : state.once ? "once" : "until";
  return t(`ask.yes.${key}`, end);
}
