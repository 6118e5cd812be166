import { newestFor } from "../../core/ask/ask-state.ts";
import { isWaiting, type Ask, type AskAnswer, type AskReason, type Want } from "../../core/ask/ask.ts";
import { grantOf } from "../../core/ask/grant.ts";
import { tellAskNews } from "../../platform/ask-news.ts";
import { answerAsk, deleteAsk, readAsks, withdrawAsk, writeAsk } from "../../platform/asks.ts";
import { countDayEvent } from "../../platform/day-rows.ts";
import { judgeUrl, type Judged } from "../../platform/judge-page.ts";
import { readLimits } from "../../platform/limits-store.ts";
import type { Handlers } from "../../platform/messages/answer.ts";
import type { AskReceipt, Outcome } from "../../platform/messages/protocol.ts";
import { grantMinutes } from "../../platform/time-store.ts";
import { applyTime } from "./apply-limits.ts";
import { judgeSender } from "./check-document.ts";
import { endGrant } from "./end-grant.ts";
import { addSite } from "./limits-handlers.ts";
import { judgeOpenTabs } from "./open-tabs.ts";
import { showBadge } from "./show-badge.ts";
import { siteToOpen } from "./site-to-open.ts";

type AskMessages =
  | `ask:${"press" | "site" | "time" | "mine" | "withdraw" | "end"}`
  | `asks:${"read" | "answer" | "delete"}`;

/** What children ask for, and what their parents say to it. */
export const askHandlers: Pick<Handlers, AskMessages> = {
  "ask:press": async (sender, minutes) => {
    const judged = await judgeSender(sender);
    const isTime = judged.verdict.because.reason === "time";
    return news(isTime ? askForTime(minutes ?? 15, null, "") : askForSite(judged, null, ""));
  },
  "ask:site": async (_sender, address, reason, words) => news(askForSite(await judgeUrl(address), reason, words)),
  "ask:time": (_sender, minutes, reason, words) => news(askForTime(minutes, reason, words)),
  "ask:mine": async () => {
    const { child } = await readLimits();
    return (await readAsks()).filter((ask) => ask.child === child.id);
  },
  "ask:withdraw": async (_sender, id) => news(withdrawAsk(id, (await readLimits()).child.id)),
  "ask:end": (_sender, id) => news(locked(() => takeBack(id))),
  "asks:read": readAsks,
  "asks:answer": (_sender, id, says, words) => news(locked(() => answer(id, says, words))),
  "asks:delete": (_sender, id) => news(deleteAsk(id)),
};

/** Two presses on two pages of ours make one grant. */
const locked = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request("asks", work);

/** Our open pages and the icon follow what was done. */
async function news<T>(done: Promise<T>): Promise<T> {
  const value = await done;
  tellAskNews();
  void showBadge().catch(() => undefined);
  return value;
}

/** Whether the child waits for an answer to just this. */
export async function isAsked(judged: Judged): Promise<boolean> {
  const isTime = judged.verdict.because.reason === "time";
  const want: Want = isTime ? { what: "time", minutes: 15 } : { what: "site", site: siteToOpen(judged) };
  const waiting = (await readAsks()).filter((ask) => ask.child === judged.limits.child.id && isWaiting(ask));
  return newestFor(waiting, want) !== null;
}

async function askForTime(minutes: 15 | 30 | 60, reason: AskReason | null, words: string): Promise<AskReceipt> {
  const { child } = await readLimits();
  return writeAsk(child.id, { what: "time", minutes }, reason, words);
}

async function askForSite(judged: Judged, reason: AskReason | null, words: string): Promise<AskReceipt> {
  const site = siteToOpen(judged);
  if (site === "") throw new Error("this page has no site to ask for");
  const want: Want = { what: "site", site };
  const receipt = await writeAsk(judged.limits.child.id, want, reason, words);
  if (receipt.state === "asked") await countDayEvent("asked", judged).catch(() => undefined);
  return receipt;
}

/** The grant is made before the answer is written: a yes that opens nothing is never shown to the child. */
async function answer(id: string, says: AskAnswer, words: string): Promise<Outcome<Ask>> {
  const now = new Date();
  const ask = (await readAsks()).find((one) => one.id === id);
  if (ask === undefined) return { ok: false, refusal: "invalid" };
  // A second answer takes the place of the first, not a place beside it.
  const ended = await endGrant(ask, now);
  if (!ended.ok) return ended;
  const grant = grantOf(ask, says, now);
  const made = grant?.what === "rule" ? await addSite(grant.rule, ask.child) : null;
  if (made !== null && !made.ok) return made;
  if (grant?.what === "time") {
    await grantMinutes(ask.child, grant.minutes);
    await Promise.all([applyTime(), judgeOpenTabs()]);
  }
  return kept(await answerAsk(id, { says, words, at: now.getTime() }));
}

async function takeBack(id: string): Promise<Outcome<Ask>> {
  const ask = (await readAsks()).find((one) => one.id === id);
  if (ask === undefined || ask.answer === null) return { ok: false, refusal: "invalid" };
  const ended = await endGrant(ask, new Date());
  return ended.ok ? kept(await answerAsk(id, { ...ask.answer, ended: "taken" })) : ended;
}

function kept(ask: Ask | undefined): Outcome<Ask> {
  return ask === undefined ? { ok: false, refusal: "invalid" } : { ok: true, value: ask };
}
