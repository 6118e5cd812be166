import { useState } from "preact/hooks";
import type { PinAnswer } from "../../components/form/pin-form.tsx";
import { useStrings } from "../../components/strings/context.ts";
import type { StoredLimits } from "../../core/limits/stored-limits.ts";
import { newPinHash, newRecovery, unlockWith } from "../../platform/hash-pin.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { LimitsView, PinState } from "../../platform/messages/protocol.ts";

export type WelcomeDoor = ReturnType<typeof useWelcome>;

/** What the welcome knows and can change. */
export function useWelcome(firstView: LimitsView, firstPin: PinState) {
  const { t } = useStrings();
  const [view, setView] = useState(firstView);
  const [pin, setPin] = useState(firstPin);
  const { code, making, make } = useCode(setPin);
  const [refusal, setRefusal] = useState<string | null>(null);

  const change = async (next: Partial<StoredLimits>): Promise<boolean> => {
    const outcome = await ask("limits:change", { ...view.stored, ...next }).catch(() => null);
    if (outcome?.ok) setView(outcome.value);
    if (outcome?.ok === false && outcome.refusal === "conflict") setView(await ask("limits:read"));
    setRefusal(outcome === null ? "unknown" : outcome.ok ? null : outcome.refusal);
    return outcome?.ok ?? false;
  };
  const createPin = async (value: string): Promise<string | null> => {
    const outcome = await ask("pin:create", await newPinHash(value));
    if (!outcome.ok) return t(`refusal.${outcome.refusal}`);
    setPin(outcome.value);
    setRefusal(null);
    // Without a code the next step says so and offers to make one.
    await make();
    return null;
  };
  const makeCode = async () => setRefusal(await make());
  const unlock = async (value: string): Promise<PinAnswer> => {
    const answer = await unlockWith(value);
    if (answer.ok) setRefusal(null);
    return answer;
  };
  const needsPin = refusal === "locked";
  const words = refusal === null || needsPin ? "" : t(`refusal.${refusal}`);
  return { view, pin, needsPin, code, making, words, change, createPin, makeCode, unlock };
}

/** The recovery code, which nobody but this page ever knows. */
function useCode(onPin: (pin: PinState) => void) {
  const [code, setCode] = useState<string | null>(null);
  const [making, setMaking] = useState(false);
  /** Null when it is made, else why not. */
  const make = async (): Promise<string | null> => {
    setMaking(true);
    try {
      const recovery = await newRecovery();
      const renewed = await ask("recovery:renew", recovery.phc);
      if (!renewed.ok) return renewed.refusal;
      setCode(recovery.code);
      onPin(renewed.value);
      return null;
    } catch (error) {
      return error instanceof Error && error.message.startsWith("refused:") ? "locked" : "unknown";
    } finally {
      setMaking(false);
    }
  };
  return { code, making, make };
}
