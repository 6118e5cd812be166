import {
  isPast,
  isSameWant,
  isWaiting,
  longestLine,
  mostWaiting,
  type Ask,
  type AskReason,
  type Want,
} from "../core/ask/ask.ts";
import type { ChildId } from "../core/limits/child.ts";
import { tidyLine } from "../core/words/tidy-line.ts";
import { database } from "./database.ts";
import type { AskReceipt } from "./messages/protocol.ts";

/** Writes a wish down for the parents. */
export function writeAsk(child: ChildId, want: Want, reason: AskReason | null, words: string): Promise<AskReceipt> {
  return database.write(["asks"], async ({ asks }): Promise<AskReceipt> => {
    const waiting = (await asks.getAll()).filter((ask) => ask.child === child && isWaiting(ask));
    const same = waiting.find((ask) => isSameWant(ask.want, want));
    if (same !== undefined) {
      // A reason given later makes the wish clearer; the wish stays one.
      if (reason !== null || words !== "") await asks.put({ ...same, reason, words: tidyLine(words, longestLine) });
      return { id: same.id, state: "already" };
    }
    if (waiting.length >= mostWaiting) return { id: null, state: "full" };
    const id = crypto.randomUUID();
    await asks.add({ id, child, want, reason, words: tidyLine(words, longestLine), askedAt: Date.now(), answer: null });
    return { id, state: "asked" };
  });
}

/** Every kept ask, newest first. */
export async function readAsks(): Promise<Ask[]> {
  return (await database.asks.getAll()).toSorted((a, b) => b.askedAt - a.askedAt);
}

/** Keeps what was answered; undefined when the ask is gone. A later answer takes the place of an earlier one. */
export function answerAsk(id: string, answer: NonNullable<Ask["answer"]>): Promise<Ask | undefined> {
  return database.write(["asks"], async ({ asks }) => {
    const ask = await asks.get(id);
    if (ask === undefined) return undefined;
    const answered = { ...ask, answer: { ...answer, words: tidyLine(answer.words, longestLine) } };
    await asks.put(answered);
    return answered;
  });
}

/** Marks yeses as ended before their time. */
export function endAsks(isEnded: (ask: Ask) => boolean, why: "taken" | "closed"): Promise<void> {
  return database.write(["asks"], async ({ asks }) => {
    for (const ask of await asks.getAll()) {
      if (ask.answer !== null && isEnded(ask)) await asks.put({ ...ask, answer: { ...ask.answer, ended: why } });
    }
  });
}

/** The child takes a waiting wish back. */
export function withdrawAsk(id: string, child: ChildId): Promise<void> {
  return database.write(["asks"], async ({ asks }) => {
    const ask = await asks.get(id);
    if (ask !== undefined && ask.child === child && isWaiting(ask)) await asks.delete(id);
  });
}

export function deleteAsk(id: string): Promise<void> {
  return database.asks.delete(id);
}

/** Lets go of asks that are over their time. */
export function dropPastAsks(now = new Date()): Promise<void> {
  return database.write(["asks"], async ({ asks }) => {
    for (const ask of await asks.getAll()) if (isPast(ask, now)) await asks.delete(ask.id);
  });
}
