import { isSameWant, type Ask, type Want } from "./ask.ts";
import { grantOf } from "./grant.ts";

/** How an ask stands for the child: what holds, and until when in epoch milliseconds (`null`: for always). */
export type AskState =
  | { readonly at: "waiting" | "no" | "over" | "taken" | "closed" }
  | { readonly at: "yes"; readonly until: number | null; readonly once: boolean };

export function askState(ask: Ask, now: Date): AskState {
  const { answer } = ask;
  if (answer === null) return { at: "waiting" };
  if (answer.says === "no") return { at: "no" };
  if (answer.ended !== undefined) return { at: answer.ended };
  const until = endOf(ask);
  if (until !== null && until <= now.getTime()) return { at: "over" };
  return { at: "yes", until, once: ask.want.what === "site" && answer.says === "once" };
}

/** When a yes ends by itself, in epoch milliseconds. */
function endOf(ask: Ask): number | null {
  const { answer } = ask;
  const grant = answer === null ? null : grantOf(ask, answer.says, new Date(answer.at));
  if (answer === null || grant === null) return null;
  return grant.what === "time" ? answer.at + grant.minutes * 60_000 : (grant.rule.until ?? null);
}

/** The newest ask for the same thing; a child's asks come newest first. */
export function newestFor(asks: readonly Ask[], want: Want): Ask | null {
  return asks.find((ask) => isSameWant(ask.want, want)) ?? null;
}
