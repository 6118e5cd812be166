import { browser } from "wxt/browser";
import { noAttempts, secondsToWait } from "../core/pin/lockout.ts";
import { fromBase64, isCostEnough, isSameHash, parsePhc, toBase64, type PinHash } from "../core/pin/phc.ts";
import { isStillUnlocked, unlockAt } from "../core/pin/unlock.ts";
import type { NewPin, PinState, PinTry, UnlockResult } from "./messages/protocol.ts";
import { changePinRow, readPinRow, spendTicket, takeTry, thisMoment } from "./pin-tries.ts";
import { readPolicy } from "./policy-store.ts";
import { hasSealed, isSealed, sealOf } from "./seal.ts";

/**
 * The worker's half of the PIN and of the recovery code: it compares hashes and holds the unlock. The slow hash itself is worked out
 * by the page that asks (`hash-pin.ts`), so that it never stands between a page and its verdict.
 */

const unlockKey = "unlockedUntil";
const steadyUnlockKey = "unlockedUntilSteady";
const unlockSealKey = "unlockSeal";
const pinCopyKey = "pinCopy";
const pinSealKey = "pinSeal";
const recoveryCopyKey = "recoveryCopy";
const recoverySealKey = "recoverySeal";

/** The policy's PIN stands before the family's own. */
async function readHash(): Promise<PinHash | undefined> {
  const phc = (await readPolicy()).adminPinHash ?? (await readPhc());
  return phc === null ? undefined : parsePhc(phc);
}

/**
 * It is kept in two places, so that taking it out of one by hand, putting another there or a broken database opens nothing.
 * Rejects when only the database could say whether there is one, and cannot.
 */
async function readPhc(): Promise<string | null> {
  const [{ row, lost }, kept] = await Promise.all([readPinRow(), browser.storage.local.get([pinCopyKey, pinSealKey])]);
  const found = [row.phc, kept[pinCopyKey]].filter((phc) => typeof phc === "string");
  for (const phc of found) if (await isSealed(pinCopyKey, phc, kept[pinSealKey])) return phc;
  if (found[0] === undefined && lost !== undefined && (await hasSealed())) throw lost;
  return found[0] ?? null;
}

/** Kept in two places as well; one that does not bear our seal opens nothing. A school's PIN is the school's to set anew. */
async function readRecovery(): Promise<PinHash | undefined> {
  if ((await readPolicy()).adminPinHash !== undefined) return undefined;
  const [{ row }, kept] = await Promise.all([
    readPinRow(),
    browser.storage.local.get([recoveryCopyKey, recoverySealKey]),
  ]);
  const found = [row.recovery, kept[recoveryCopyKey]].filter((phc) => typeof phc === "string");
  for (const phc of found) if (await isSealed(recoveryCopyKey, phc, kept[recoverySealKey])) return parsePhc(phc);
  return undefined;
}

/** Epoch milliseconds until which an accepted PIN holds; 0 when locked. */
export async function unlockedUntil(moment = thisMoment()): Promise<number> {
  const kept = await browser.storage.session.get([unlockKey, steadyUnlockKey, unlockSealKey]);
  const { [unlockKey]: until, [steadyUnlockKey]: steadyUntil, [unlockSealKey]: seal } = kept;
  if (typeof until !== "number" || typeof steadyUntil !== "number") return 0;
  const unlock = { until, steadyUntil };
  return isStillUnlocked(unlock, moment) && (await isSealed(unlockKey, unlock, seal)) ? until : 0;
}

/** Whether nothing holds a weakening change back: somebody unlocked, or there is no PIN yet. Not when that cannot be read. */
export async function isUnlocked(): Promise<boolean> {
  try {
    return (await unlockedUntil()) > 0 || (await readHash()) === undefined;
  } catch {
    return false;
  }
}

export async function readPinState(): Promise<PinState> {
  const [{ row }, hash, recovery, policy] = await Promise.all([readPinRow(), readHash(), readRecovery(), readPolicy()]);
  return {
    set: hash !== undefined,
    recovery: recovery !== undefined,
    fromPolicy: policy.adminPinHash !== undefined,
    unlockedUntil: await unlockedUntil(),
    waitSeconds: secondsToWait(row.attempts, thisMoment()),
  };
}

/** Takes one try at the PIN, if one is free. */
export async function beginTry(): Promise<PinTry> {
  return beginAt(await readHash());
}

/** Takes one try at the recovery code; they are counted together. */
export async function beginRecovery(): Promise<PinTry> {
  return beginAt(await readRecovery());
}

async function beginAt(record: PinHash | undefined): Promise<PinTry> {
  if (!record) return { ok: false, refusal: "unset", waitSeconds: 0 };
  const taken = await takeTry();
  if (!taken.ok) return { ok: false, refusal: "wait", waitSeconds: taken.waitSeconds };
  const { m, t, p, salt, hash } = record;
  return { ok: true, ticket: taken.ticket, cost: { m, t, p }, salt: toBase64(salt), length: hash.length };
}

/** Compares the hash of a counted try. A ticket is good for one comparison. */
export async function finishTry(ticket: string, hash: string): Promise<UnlockResult> {
  const record = await readHash();
  return (await isRight(ticket, hash, record)) ? { ok: true, unlockedUntil: await openUnlock() } : wrong();
}

/** With the right code the new PIN and the new code take the place of the old ones, in one go. */
export async function finishRecovery(ticket: string, hash: string, next: NewPin): Promise<UnlockResult> {
  const record = await readRecovery();
  if (!(await isRight(ticket, hash, record))) return wrong();
  if (!isKeepable(next.pin) || !isKeepable(next.recovery)) return wrong();
  await writePin(next.pin);
  await writeRecovery(next.recovery);
  return { ok: true, unlockedUntil: await openUnlock() };
}

async function isRight(ticket: string, hash: string, record: PinHash | undefined): Promise<boolean> {
  return (await spendTicket(ticket)) && record !== undefined && isSameHash(fromBase64(hash), record.hash);
}

async function wrong(): Promise<UnlockResult> {
  const { row } = await readPinRow();
  return { ok: false, refusal: "wrong", waitSeconds: secondsToWait(row.attempts, thisMoment()) };
}

function isKeepable(phc: string): boolean {
  const hash = parsePhc(phc);
  return hash !== undefined && isCostEnough(hash);
}

/** Keeps a new hash and forgets wrong tries; false when the text is no hash, or a cheaper one than we take. */
export async function writePin(phc: string): Promise<boolean> {
  if (!isKeepable(phc)) return false;
  await changePinRow((row) => ({ ...row, phc, attempts: noAttempts }));
  await browser.storage.local.set({ [pinCopyKey]: phc, [pinSealKey]: await sealOf(pinCopyKey, phc) });
  return true;
}

/** Brings the database's row in line with the PIN that counts. */
export async function restorePinRow(): Promise<void> {
  const phc = await readPhc();
  if (phc !== null && (await readPinRow()).row.phc !== phc) await changePinRow((row) => ({ ...row, phc }));
}

/** Keeps the hash of a new recovery code; the one before it is worth nothing from now on. */
export async function writeRecovery(phc: string): Promise<boolean> {
  if (!isKeepable(phc)) return false;
  const seal = await sealOf(recoveryCopyKey, phc);
  await browser.storage.local.set({ [recoveryCopyKey]: phc, [recoverySealKey]: seal });
  await changePinRow((row) => ({ ...row, recovery: phc }));
  return true;
}

/** Lets weakening changes through for a while; the browser forgets it when it closes. */
export async function openUnlock(): Promise<number> {
  await changePinRow((row) => ({ ...row, attempts: noAttempts }));
  const unlock = unlockAt(thisMoment());
  const { until, steadyUntil } = unlock;
  const seal = await sealOf(unlockKey, unlock);
  await browser.storage.session.set({ [unlockKey]: until, [steadyUnlockKey]: steadyUntil, [unlockSealKey]: seal });
  return until;
}

export async function lock(): Promise<void> {
  await browser.storage.session.remove(unlockKey);
}
