import type { PinCost } from "../../core/pin/phc.ts";

export type PinState = {
  readonly set: boolean;
  /** Whether a recovery code could set a new PIN. */
  readonly recovery: boolean;
  /** A school's policy set it; it cannot be changed here. */
  readonly fromPolicy: boolean;
  /** Epoch milliseconds; 0 when locked. */
  readonly unlockedUntil: number;
  /** Seconds until the next try is taken; 0 when one is taken now. */
  readonly waitSeconds: number;
};

/** A new PIN and a new recovery code, both hashed. */
export type NewPin = { readonly pin: string; readonly recovery: string };

export type UnlockResult =
  | { readonly ok: true; readonly unlockedUntil: number }
  | { readonly ok: false; readonly refusal: "wrong" | "wait" | "unset"; readonly waitSeconds: number };

/** A try that was counted: what to hash the PIN with, and the ticket that the hash comes back with. */
export type PinTry =
  | {
      readonly ok: true;
      readonly ticket: string;
      readonly cost: PinCost;
      readonly salt: string;
      readonly length: number;
    }
  | { readonly ok: false; readonly refusal: "wait" | "unset"; readonly waitSeconds: number };
