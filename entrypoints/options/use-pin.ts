import { useCallback, useState } from "preact/hooks";
import type { PinAnswer } from "../../components/form/pin-form.tsx";
import { newRecovery, recoverWith, unlockWith } from "../../platform/hash-pin.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { PinState } from "../../platform/messages/protocol.ts";

export type PinDoor = {
  readonly state: PinState;
  readonly locked: boolean;
  readonly unlock: (pin: string) => Promise<PinAnswer>;
  /** With the recovery code: sets a new PIN, unlocks, and shows the new code. */
  readonly recover: (code: string, pin: string) => Promise<PinAnswer>;
  /** Makes a new recovery code; false when it could not be kept. */
  readonly renew: () => Promise<boolean>;
  /** A code that was just made and is shown this once. */
  readonly code: string | null;
  /** Locks for everybody, at once. */
  readonly lock: () => Promise<void>;
  /** The unlock has run out, or a change was refused because it had. */
  readonly expired: () => void;
};

export function usePin(first: PinState): PinDoor {
  const [state, setState] = useState(first);
  const [code, setCode] = useState<string | null>(null);
  const expired = useCallback(() => {
    setCode(null);
    setState((before) => ({ ...before, unlockedUntil: 0 }));
    void ask("pin:state").then(setState, () => undefined);
  }, []);
  const unlock = async (pin: string): Promise<PinAnswer> => {
    const answer = await unlockWith(pin);
    if (answer.ok) setState({ ...state, set: true, waitSeconds: 0, unlockedUntil: answer.unlockedUntil });
    return answer;
  };
  const recover = async (typed: string, pin: string): Promise<PinAnswer> => {
    const { answer, code: next } = await recoverWith(typed, pin);
    if (!answer.ok) return answer;
    setCode(next);
    setState({ ...state, set: true, recovery: true, waitSeconds: 0, unlockedUntil: answer.unlockedUntil });
    return answer;
  };
  const renew = async (): Promise<boolean> => {
    const next = await newRecovery();
    const outcome = await ask("recovery:renew", next.phc);
    if (!outcome.ok) return false;
    setCode(next.code);
    setState(outcome.value);
    return true;
  };
  const lock = async () => {
    await ask("pin:lock");
    setCode(null);
    setState({ ...state, unlockedUntil: 0 });
  };
  return { code, recover, renew, state, locked: state.set && state.unlockedUntil === 0, unlock, lock, expired };
}
