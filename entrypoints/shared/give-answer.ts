import { isWaiting, type Ask, type AskAnswer } from "../../core/ask/ask.ts";
import { leaveFor } from "../../core/ask/grant.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { Outcome } from "../../platform/messages/protocol.ts";

/** An ask that waits is answered; without one the parent opens the site, and there is nobody to say no to. */
export function giveAnswer(
  current: Ask | null,
  site: string,
  says: AskAnswer,
  words: string,
): Promise<Outcome<unknown>> {
  if (current !== null && isWaiting(current)) return ask("asks:answer", current.id, says, words);
  return says === "no" ? Promise.resolve({ ok: true, value: null }) : ask("site:add", leaveFor(site, says, new Date()));
}
