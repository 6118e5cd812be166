import { grantOf } from "../../core/ask/grant.ts";
import type { Ask, AskAnswer, AskReason, Want } from "../../core/ask/ask.ts";
import { answerAsk, deleteAsk, readAsks, withdrawAsk, writeAsk } from "../../platform/asks.ts";
import { countDayEvent } from "../../platform/day-rows.ts";
import { judgeUrl, type Judged } from "../../platform/judge-page.ts";
import { readLimits } from "../../platform/limits-store.ts";
import type { Handlers } from "../../platform/messages/answer.ts";
import type { AskReceipt, Outcome } from "../../platform/messages/protocol.ts";
import { grantMinutes } from "../../platform/time-store.ts";
import { applyTime } from "./apply-limits.ts";
import { judgeSender } from "./check-document.ts";
import { addSite } from "./limits-handlers.ts";
import { judgeOpenTabs } from "./open-tabs.ts";
import { siteToOpen } from "./site-to-open.ts";

type AskMessages = `ask:${"press" | "site" | "time" | "mine" | "withdraw"}` | `asks:${"read" | "answer" | "delete"}`;

/** What children ask for, and what their parents say to it. */
export const askHandlers: Pick<Handlers, AskMessages> = {
  "ask:press": async (sender) => askForSite(await judgeSender(sender), null, ""),
  "ask:site": async (_sender, address, reason, words) => askForSite(await judgeUrl(address), reason, words),
  "ask:time": async (_sender, minutes, reason, words) => {
    const { child } = await readLimits();
    return writeAsk(child.id, { what: "time", minutes }, reason, words);
  },
  "ask:mine": async () => {
    const { child } = await readLimits();
    return (await readAsks()).filter((ask) => ask.child === child.id);
  },
  "ask:withdraw": async (_sender, id) => withdrawAsk(id, (await readLimits()).child.id),
  "asks:read": readAsks,
  "asks:answer": (_sender, id, says, words) => answer(id, says, words),
  "asks:delete": (_sender, id) => deleteAsk(id),
};

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
  const grant = grantOf(ask, says, now);
  const made = grant?.what === "rule" ? await addSite(grant.rule, ask.child) : null;
  if (made !== null && !made.ok) return made;
  if (grant?.what === "time") {
    await grantMinutes(ask.child, grant.minutes);
    await Promise.all([applyTime(), judgeOpenTabs()]);
  }
  const answered = await answerAsk(id, { says, words, at: now.getTime() });
  return answered === undefined ? { ok: false, refusal: "invalid" } : { ok: true, value: answered };
}
