import { browser } from "wxt/browser";
import { countTry, noAttempts, secondsToWait, type Moment } from "../core/pin/lockout.ts";
import type { PinRow } from "./database-schema.ts";
import { database } from "./database.ts";

/** Tries at the PIN and at the recovery code, counted together: written down before there is anything to compare. */

const ticketsKey = "pinTickets";

const emptyRow: PinRow = { key: "pin", phc: null, attempts: noAttempts };

/** The origin of the steady clock is fixed when the browser starts, so both together cannot be set while it runs. */
export function thisMoment(): Moment {
  return { now: new Date(), steady: performance.timeOrigin + performance.now() };
}

export async function readPinRow(): Promise<PinRow> {
  return (await database.pin.get("pin")) ?? emptyRow;
}

export async function changePinRow(change: (row: PinRow) => PinRow): Promise<void> {
  await database.write(["pin"], async ({ pin }) => {
    await pin.put(change((await pin.get("pin")) ?? emptyRow));
  });
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

async function countOne(): Promise<number> {
  return database.write(["pin"], async ({ pin }) => {
    const row = (await pin.get("pin")) ?? emptyRow;
    const moment = thisMoment();
    const waitSeconds = secondsToWait(row.attempts, moment);
    if (waitSeconds === 0) await pin.put({ ...row, attempts: countTry(row.attempts, moment) });
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
