import { useCallback, useState } from "preact/hooks";
import type { PinAnswer } from "../../components/form/pin-form.tsx";
import { unlockWith } from "../../platform/hash-pin.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { PinState } from "../../platform/messages/protocol.ts";

export type PinDoor = {
  readonly state: PinState;
  readonly locked: boolean;
  readonly unlock: (pin: string) => Promise<PinAnswer>;
  /** Locks for everybody, at once. */
  readonly lock: () => Promise<void>;
  /** The unlock has run out, or a change was refused because it had. */
  readonly expired: () => void;
};

export function usePin(first: PinState): PinDoor {
  const [state, setState] = useState(first);
  const expired = useCallback(() => {
    setState((before) => ({ ...before, unlockedUntil: 0 }));
    void ask("pin:state").then(setState, () => undefined);
  }, []);
  const unlock = async (pin: string): Promise<PinAnswer> => {
    const answer = await unlockWith(pin);
    if (answer.ok) setState({ ...state, set: true, waitSeconds: 0, unlockedUntil: answer.unlockedUntil });
    return answer;
  };
  const lock = async () => {
    await ask("pin:lock");
    setState({ ...state, unlockedUntil: 0 });
  };
  return { state, locked: state.set && state.unlockedUntil === 0, unlock, lock, expired };
}
