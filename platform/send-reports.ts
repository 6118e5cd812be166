import { backOff } from "../core/report/back-off.ts";
import { readAnswer, type Answer, type Meaning, type Trouble } from "../core/report/read-answer.ts";
import type { Endpoint } from "../core/report/endpoint.ts";
import type { OutboxEvent } from "../core/report/outbox-state.ts";
import type { Report } from "../core/report/report.ts";
import { nextDue, readHold, settleBatch, takeBatch, type Hold } from "./outbox-queue.ts";

/** What the sender needs from outside. */
export type SendDoors = {
  /** Null as long as nobody has let reports go anywhere. */
  readonly endpoint: () => Promise<Endpoint | null>;
  /** @throws when nobody answers */
  readonly post: (endpoint: Endpoint, reports: readonly Report[]) => Promise<Answer>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
};

/**
 * Sends what is due, batch by batch, until nothing is or the endpoint wants to be left alone. It may be stopped at any point:
 * whoever runs it next takes up what was being sent. One at a time in the whole extension.
 *
 * @returns when to run again, in milliseconds since 1970; null when nothing waits or there is nowhere to send it
 */
export function sendReports(doors: SendDoors): Promise<number | null> {
  return navigator.locks.request("outbox", async () => {
    const endpoint = await doors.endpoint();
    if (endpoint === null) return null;
    const hold = await readHold(doors.now());
    if (hold !== null && hold.until > doors.now()) return hold.until;
    return sendAll(endpoint, hold?.failures ?? 0, doors);
  });
}

/** A receiver that refuses one after the other is not asked about the rest: it may be the wrong one. */
const mostRefusals = 5;

async function sendAll(endpoint: Endpoint, failuresBefore: number, doors: SendDoors): Promise<number | null> {
  let failures = failuresBefore;
  let refusals = 0;
  for (;;) {
    const batch = await takeBatch(doors.now());
    if (batch.length === 0) return nextDue(doors.now());
    const answer = await doors.post(endpoint, batch).catch(() => undefined);
    const meaning = readAnswer(answer, batch.length, doors.now());
    refusals = meaning.means === "give-up" ? refusals + 1 : meaning.means === "arrived" ? 0 : refusals;
    const isWrong = refusals >= mostRefusals;
    const hold = isWrong ? holdAfter(failures + 1, "unwelcome", null, doors) : holdOf(meaning, failures + 1, doors);
    await settleBatch(
      batch.map(({ id }) => id),
      eventOf(meaning),
      hold,
      doors.now(),
    );
    if (hold !== null) return (await nextDue(doors.now())) === null ? null : hold.until;
    failures = 0;
  }
}

function eventOf(meaning: Meaning): OutboxEvent {
  switch (meaning.means) {
    case "arrived":
      return { is: "arrive" };
    case "apart":
      return { is: "wait", alone: true };
    case "give-up":
      return { is: "give-up", reason: meaning.reason };
    case "later":
      return { is: "wait" };
  }
}

function holdOf(meaning: Meaning, failures: number, doors: SendDoors): Hold | null {
  return meaning.means === "later" ? holdAfter(failures, meaning.trouble, meaning.waitMs, doors) : null;
}

/** The receiver's wish is kept, and our own patience beside it. */
function holdAfter(failures: number, trouble: Trouble, waitMs: number | null, doors: SendDoors): Hold {
  const wait = Math.max(waitMs ?? 0, backOff(failures, trouble !== "unheard", doors.random()));
  return { until: doors.now() + wait, failures, trouble };
}
