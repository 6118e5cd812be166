import { argon2idAsync } from "@noble/hashes/argon2.js";
import { formatPhc, fromBase64, pinCost, toBase64, type PinCost } from "../core/pin/phc.ts";
import { recoveryCode, recoveryRandoms } from "../core/pin/recovery-code.ts";
import { ask } from "./messages/ask.ts";
import type { UnlockResult } from "./messages/protocol.ts";

/** The page's half of the PIN: the slow hash, worked out where nobody waits for a verdict. */

/** Milliseconds of hashing between two chances for the page to draw. */
const tickMs = 12;

async function hashPin(pin: string, salt: Uint8Array, cost: PinCost, dkLen: number): Promise<Uint8Array> {
  return argon2idAsync(pin.normalize("NFKC"), salt, { ...cost, dkLen, asyncTick: tickMs });
}

/** A new PIN as it may be kept: hashed, with a salt of its own. */
export async function newPinHash(pin: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return formatPhc({ ...pinCost, salt, hash: await hashPin(pin, salt, pinCost, 32) });
}

/** A new recovery code with its hash. It is shown once, and only the hash is kept. */
export async function newRecovery(): Promise<{ code: string; phc: string }> {
  const code = recoveryCode(crypto.getRandomValues(new Uint8Array(recoveryRandoms)));
  return { code, phc: await newPinHash(code) };
}

/** One try with the recovery code, as `readRecoveryCode` gives it. The new code that it makes comes back with the answer. */
export async function recoverWith(code: string, pin: string): Promise<{ answer: UnlockResult; code: string }> {
  const next = await newRecovery();
  const phc = await newPinHash(pin);
  const taken = await ask("recovery:begin");
  if (!taken.ok) return { answer: taken, code: "" };
  const hash = await hashPin(code, fromBase64(taken.salt), taken.cost, taken.length);
  const answer = await ask("recovery:finish", taken.ticket, toBase64(hash), { pin: phc, recovery: next.phc });
  return { answer, code: answer.ok ? next.code : "" };
}

/** One try at unlocking. The worker has counted it before this page learns what to hash with. */
export async function unlockWith(pin: string): Promise<UnlockResult> {
  const taken = await ask("pin:begin");
  if (!taken.ok) return taken;
  const hash = await hashPin(pin, fromBase64(taken.salt), taken.cost, taken.length);
  return ask("pin:finish", taken.ticket, toBase64(hash));
}
