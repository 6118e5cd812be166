import { browser } from "wxt/browser";
import { countTry, noAttempts, secondsToWait } from "../core/pin/lockout.ts";
import { fromBase64, isCostEnough, isSameHash, parsePhc, toBase64, type PinHash } from "../core/pin/phc.ts";
import type { PinRow } from "./database-schema.ts";
import { database } from "./database.ts";
import type { PinState, PinTry, UnlockResult } from "./messages/protocol.ts";
import { readPolicy } from "./policy-store.ts";
import { isSealed, sealOf } from "./seal.ts";

/**
 * The worker's half of the PIN: it counts tries, compares hashes and holds the unlock. The slow hash itself is worked out
 * by the page that asks (`hash-pin.ts`), so that it never stands between a page and its verdict.
 */

/** How long an accepted PIN holds. */
export const unlockMinutes = 5;

const unlockKey = "unlockedUntil";
const unlockSealKey = "unlockSeal";
const pinCopyKey = "pinCopy";
const pinSealKey = "pinSeal";
const ticketsKey = "pinTickets";

const emptyRow: PinRow = { key: "pin", phc: null, attempts: noAttempts };

async function readRow(): Promise<PinRow> {
  return (await database.pin.get("pin")) ?? emptyRow;
}

/** The policy's PIN stands before the family's own. */
async function readHash(): Promise<PinHash | undefined> {
  const phc = (await readPolicy()).adminPinHash ?? (await readPhc());
  return phc === null ? undefined : parsePhc(phc);
}

/** It is kept in two places, so that taking it out of one by hand, or putting another there, opens nothing. */
async function readPhc(): Promise<string | null> {
  const [row, kept] = await Promise.all([readRow(), browser.storage.local.get([pinCopyKey, pinSealKey])]);
  const found = [row.phc, kept[pinCopyKey]].filter((phc) => typeof phc === "string");
  for (const phc of found) if (await isSealed(pinCopyKey, phc, kept[pinSealKey])) return phc;
  return found[0] ?? null;
}

/** Epoch milliseconds until which an accepted PIN holds; 0 when locked. */
export async function unlockedUntil(now = Date.now()): Promise<number> {
  const { [unlockKey]: until, [unlockSealKey]: seal } = await browser.storage.session.get([unlockKey, unlockSealKey]);
  const isNow = typeof until === "number" && until > now && until <= now + unlockMinutes * 60_000;
  return isNow && (await isSealed(unlockKey, until, seal)) ? until : 0;
}

/** Whether nothing holds a weakening change back: somebody unlocked, or there is no PIN yet. */
export async function isUnlocked(): Promise<boolean> {
  return (await unlockedUntil()) > 0 || (await readHash()) === undefined;
}

export async function readPinState(): Promise<PinState> {
  const [row, hash, policy] = await Promise.all([readRow(), readHash(), readPolicy()]);
  return {
    set: hash !== undefined,
    fromPolicy: policy.adminPinHash !== undefined,
    unlockedUntil: await unlockedUntil(),
    waitSeconds: secondsToWait(row.attempts, new Date()),
  };
}

/** Takes one try, if one is free: counted and written, in one transaction, before there is anything to compare. */
export async function beginTry(): Promise<PinTry> {
  const record = await readHash();
  if (!record) return { ok: false, refusal: "unset", waitSeconds: 0 };
  const waitSeconds = await countOne();
  if (waitSeconds > 0) return { ok: false, refusal: "wait", waitSeconds };
  const ticket = crypto.randomUUID();
  await changeTickets((tickets) => [...tickets, ticket]);
  const { m, t, p, salt, hash } = record;
  return { ok: true, ticket, cost: { m, t, p }, salt: toBase64(salt), length: hash.length };
}

async function countOne(): Promise<number> {
  return database.write(["pin"], async ({ pin }) => {
    const row = (await pin.get("pin")) ?? emptyRow;
    const now = new Date();
    const waitSeconds = secondsToWait(row.attempts, now);
    if (waitSeconds === 0) await pin.put({ ...row, attempts: countTry(row.attempts, now) });
    return waitSeconds;
  });
}

/** Compares the hash of a counted try. A ticket is good for one comparison. */
export async function finishTry(ticket: string, hash: string): Promise<UnlockResult> {
  const record = await readHash();
  const isCounted = (await changeTickets((tickets) => tickets.filter((other) => other !== ticket))).includes(ticket);
  if (record && isCounted && isSameHash(fromBase64(hash), record.hash)) {
    return { ok: true, unlockedUntil: await openUnlock() };
  }
  const { attempts } = await readRow();
  return { ok: false, refusal: "wrong", waitSeconds: secondsToWait(attempts, new Date()) };
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

/** Keeps a new hash and forgets wrong tries; false when the text is no hash, or a cheaper one than we take. */
export async function writePin(phc: string): Promise<boolean> {
  const hash = parsePhc(phc);
  if (!hash || !isCostEnough(hash)) return false;
  await database.pin.put({ key: "pin", phc, attempts: noAttempts });
  await browser.storage.local.set({ [pinCopyKey]: phc, [pinSealKey]: await sealOf(pinCopyKey, phc) });
  return true;
}

/** Lets weakening changes through for a while; the browser forgets it when it closes. */
export async function openUnlock(): Promise<number> {
  await database.write(["pin"], async ({ pin }) => {
    await pin.put({ ...((await pin.get("pin")) ?? emptyRow), attempts: noAttempts });
  });
  const until = Date.now() + unlockMinutes * 60_000;
  await browser.storage.session.set({ [unlockKey]: until, [unlockSealKey]: await sealOf(unlockKey, until) });
  return until;
}

export async function lock(): Promise<void> {
  await browser.storage.session.remove(unlockKey);
}
