import { browser } from "wxt/browser";
import { countTry, isAttempts, noAttempts, secondsToWait, stricterOf, type Moment } from "../core/pin/lockout.ts";
import type { PinRow } from "./database-schema.ts";
import { database } from "./database.ts";

/**
 * Tries at the PIN and at the recovery code, counted together: written down before there is anything to compare. The count
 * stands in the database and beside it, and the stricter of the two counts: neither a broken database nor one that was emptied
 * by hand brings fresh tries.
 */

const triesKey = "pinTries";
const ticketsKey = "pinTickets";

const emptyRow: PinRow = { key: "pin", phc: null, attempts: noAttempts };

/** The origin of the steady clock is fixed when the browser starts, so both together cannot be set while it runs. */
export function thisMoment(): Moment {
  return { now: new Date(), steady: performance.timeOrigin + performance.now() };
}

/** The row, with the stricter count. `lost`: why the database did not give it. Rejects when the count is nowhere to be read. */
export async function readPinRow(): Promise<{ readonly row: PinRow; readonly lost?: unknown }> {
  const [inside, outside] = await Promise.allSettled([database.pin.get("pin"), browser.storage.local.get(triesKey)]);
  if (inside.status === "rejected" && outside.status === "rejected") throw inside.reason;
  const found = inside.status === "fulfilled" ? inside.value : undefined;
  const counts = [found?.attempts, outside.status === "fulfilled" ? outside.value[triesKey] : undefined];
  const attempts = counts.filter(isAttempts).reduce(stricterOf, noAttempts);
  return { row: { ...emptyRow, ...found, attempts }, ...(inside.status === "rejected" ? { lost: inside.reason } : {}) };
}

/** One change at a time in all windows. Rejects when not even the count could be written anywhere. */
export function changePinRow(change: (row: PinRow) => PinRow): Promise<void> {
  return alone(async () => write(change((await readPinRow()).row)));
}

function alone<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request("pin-row", act) as Promise<T>;
}

async function write(row: PinRow): Promise<void> {
  const [outside, inside] = await Promise.allSettled([
    browser.storage.local.set({ [triesKey]: row.attempts }),
    // What a database that did not give its row holds is older than the sealed copies, but it is not for nothing.
    database.write(["pin"], async ({ pin }) => {
      const { phc, ...rest } = row;
      const before = await pin.get("pin");
      await pin.put({ ...before, ...rest, phc: phc ?? before?.phc ?? null });
    }),
  ]);
  if (outside.status === "rejected" && inside.status === "rejected") throw outside.reason;
}

export type TakenTry =
  | { readonly ok: true; readonly ticket: string }
  | { readonly ok: false; readonly waitSeconds: number };

/** Counts one try, if one is free, and gives the ticket that it is finished with. */
export async function takeTry(): Promise<TakenTry> {
  const waitSeconds = await countOne();
  if (waitSeconds > 0) return { ok: false, waitSeconds };
  const ticket = crypto.randomUUID();
  await changeTickets((tickets) => [...tickets, ticket]);
  return { ok: true, ticket };
}

function countOne(): Promise<number> {
  return alone(async () => {
    const { row } = await readPinRow();
    const moment = thisMoment();
    const waitSeconds = secondsToWait(row.attempts, moment);
    if (waitSeconds === 0) await write({ ...row, attempts: countTry(row.attempts, moment) });
    return waitSeconds;
  });
}

/** Whether a ticket was given out and not spent before; it is spent now. */
export async function spendTicket(ticket: string): Promise<boolean> {
  return (await changeTickets((tickets) => tickets.filter((other) => other !== ticket))).includes(ticket);
}

/** Gives the tickets as they were before the change. */
function changeTickets(change: (tickets: readonly string[]) => string[]): Promise<readonly string[]> {
  return navigator.locks.request("pin-tickets", async () => {
    const before = (await browser.storage.session.get(ticketsKey))[ticketsKey];
    const tickets = Array.isArray(before) ? (before as string[]) : [];
    await browser.storage.session.set({ [ticketsKey]: change(tickets) });
    return tickets;
  });
}
