import { argon2id } from "@noble/hashes/argon2.js";
import { formatPhc, pinCost } from "../../../core/pin/phc.ts";
import { askFrom, type OwnPage } from "./ask.ts";

/** Gives the family its first PIN, and locks. */
export async function setPin(page: OwnPage, pin: string): Promise<void> {
  const salt = new Uint8Array(16).fill(7);
  const hash = argon2id(pin, salt, { ...pinCost, dkLen: 32 });
  const outcome = await askFrom(page, "pin:create", formatPhc({ ...pinCost, salt, hash }));
  if (!outcome.ok) throw new Error(`The PIN was refused: ${outcome.refusal}.`);
  await askFrom(page, "pin:lock");
}
