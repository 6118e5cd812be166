import { argon2idAsync } from "@noble/hashes/argon2.js";
import { browser } from "wxt/browser";
import { countTry, noAttempts, secondsToWait } from "../core/pin/lockout.ts";
import { formatPhc, isSameHash, parsePhc, pinCost } from "../core/pin/phc.ts";
import { database, type PinRow } from "./database.ts";
import type { PinState, UnlockResult } from "./messages/protocol.ts";
import { readPolicy } from "./policy-store.ts";

/** How long an accepted PIN holds. */
export const unlockMinutes = 5;

const unlockKey = "unlockedUntil";

async function hashPin(pin: string, salt: Uint8Array, cost: { m: number; t: number; p: number }, dkLen = 32) {
  // Short ticks leave the worker free to answer pages while the hash is worked out.
  return argon2idAsync(pin.normalize("NFKC"), salt, { ...cost, dkLen, asyncTick: 8 });
}

const emptyRow: PinRow = { key: "pin", phc: null, attempts: noAttempts };

async function readRow(): Promise<PinRow> {
  return (await database.pin.get("pin")) ?? emptyRow;
}

/** The policy's PIN stands before the family's own. */
async function currentPhc(): Promise<string | null> {
  return (await readPolicy()).adminPinHash ?? (await readRow()).phc;
}

export async function unlockedUntil(now = Date.now()): Promise<number> {
  const until = (await browser.storage.session.get(unlockKey))[unlockKey];
  return typeof until === "number" && until > now && until <= now + unlockMinutes * 60_000 ? until : 0;
}

/** Whether nothing holds a weakening change back: somebody unlocked, or there is no PIN yet. */
export async function isUnlocked(): Promise<boolean> {
  return (await unlockedUntil()) > 0 || (await currentPhc()) === null;
}

export async function readPinState(): Promise<PinState> {
  const [row, policy] = await Promise.all([readRow(), readPolicy()]);
  return {
    set: (policy.adminPinHash ?? row.phc) !== null,
    fromPolicy: policy.adminPinHash !== undefined,
    unlockedUntil: await unlockedUntil(),
    waitSeconds: secondsToWait(row.attempts, new Date()),
  };
}

/** Hashes and keeps a new PIN; forgets wrong tries. */
export async function writePin(pin: string): Promise<void> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const hash = await hashPin(pin, salt, pinCost);
  await database.pin.put({ key: "pin", phc: formatPhc({ ...pinCost, salt, hash }), attempts: noAttempts });
}

/** Takes one try: it is counted and written before anything is compared, in one transaction. */
async function takeTry(): Promise<{ waitSeconds: number }> {
  return database.transaction("rw", database.pin, async () => {
    const row = await readRow();
    const now = new Date();
    const waitSeconds = secondsToWait(row.attempts, now);
    if (waitSeconds === 0) await database.pin.put({ ...row, attempts: countTry(row.attempts, now) });
    return { waitSeconds };
  });
}

/** Compares a PIN with the record. One try at a time, however many windows ask. */
export async function unlock(pin: string): Promise<UnlockResult> {
  const phc = await currentPhc();
  const record = phc === null ? undefined : parsePhc(phc);
  if (!record) return { ok: false, refusal: "unset", waitSeconds: 0 };
  return navigator.locks.request("pin", async (): Promise<UnlockResult> => {
    const { waitSeconds } = await takeTry();
    if (waitSeconds > 0) return { ok: false, refusal: "wait", waitSeconds };
    const hash = await hashPin(pin, record.salt, record, record.hash.length);
    if (isSameHash(hash, record.hash)) return { ok: true, unlockedUntil: await openUnlock() };
    const { attempts } = await readRow();
    return { ok: false, refusal: "wrong", waitSeconds: secondsToWait(attempts, new Date()) };
  });
}

/** Lets weakening changes through for a while; the browser forgets it when it closes. */
export async function openUnlock(): Promise<number> {
  await database.transaction("rw", database.pin, async () => {
    await database.pin.put({ ...(await readRow()), attempts: noAttempts });
  });
  const until = Date.now() + unlockMinutes * 60_000;
  await browser.storage.session.set({ [unlockKey]: until });
  return until;
}

export async function lock(): Promise<void> {
  await browser.storage.session.remove(unlockKey);
}
