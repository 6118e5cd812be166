import { useState } from "preact/hooks";
import type { PinAnswer } from "../../components/form/pin-form.tsx";
import { useStrings } from "../../components/strings/context.ts";
import type { StoredLimits } from "../../core/limits/stored-limits.ts";
import { newPinHash, newRecovery, unlockWith } from "../../platform/hash-pin.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { LimitsView, PinState } from "../../platform/messages/protocol.ts";

/** What the welcome knows and can change. A step goes on only when its change was taken. */
export function useWelcome(firstView: LimitsView, firstPin: PinState) {
  const { t } = useStrings();
  const [view, setView] = useState(firstView);
  const [pin, setPin] = useState(firstPin);
  const [code, setCode] = useState<string | null>(null);
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
    const recovery = await newRecovery();
    const renewed = await ask("recovery:renew", recovery.phc).catch(() => null);
    // Without a code the parents' page says so and offers to make one.
    if (renewed?.ok) setCode(recovery.code);
    setPin(outcome.value);
    return null;
  };
  const unlock = async (value: string): Promise<PinAnswer> => {
    const answer = await unlockWith(value);
    if (answer.ok) setRefusal(null);
    return answer;
  };
  const needsPin = refusal === "locked";
  return {
    view,
    pin,
    needsPin,
    code,
    words: refusal === null || needsPin ? "" : t(`refusal.${refusal}`),
    change,
    createPin,
    unlock,
  };
}
