import { useRef, useState } from "preact/hooks";
import type { PinAnswer } from "../../components/form/pin-form.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { ask } from "../../platform/messages/ask.ts";
import type { PopupView } from "../../platform/messages/protocol.ts";
import { useBriefUnlock } from "../shared/use-brief-unlock.ts";

export type PopupDoor = {
  readonly view: PopupView;
  readonly reload: () => Promise<void>;
  /** Epoch milliseconds; 0 while nothing is unlocked. */
  readonly unlockedUntil: number;
  readonly unlock: (pin: string) => Promise<PinAnswer>;
  /** For one change of seats, and for nothing that comes after it. */
  readonly unlockForSeat: (pin: string) => Promise<PinAnswer>;
  readonly lock: () => Promise<void>;
  /** `locked`: a parent must come; words of any other refusal; null when it is done. */
  readonly seat: (id: string) => Promise<"locked" | string | null>;
};

/** What the popup shows, who may change it, and who sits here. */
export function usePopupView(tabId: number, first: PopupView, firstUntil: number): PopupDoor {
  const { t } = useStrings();
  const [view, setView] = useState(first);
  const [unlockedUntil, setUntil] = useState(firstUntil);
  const brief = useBriefUnlock();
  const typedRef = useRef(false);
  const reload = async () => setView(await ask("popup:view", tabId));
  const lock = async () => {
    await ask("pin:lock");
    setUntil(0);
  };
  return {
    view,
    reload,
    unlockedUntil,
    unlock: async (pin) => {
      const answer = await brief.unlock(pin);
      if (answer.ok) setUntil(answer.unlockedUntil);
      return answer;
    },
    unlockForSeat: async (pin) => {
      const answer = await brief.unlock(pin);
      typedRef.current = answer.ok;
      return answer;
    },
    lock,
    seat: async (id) => {
      const outcome = await ask("child:switch", id);
      // Whoever sits down now does so without what the parent just opened.
      if (typedRef.current) await lock();
      if (outcome.ok) await reload();
      return outcome.ok ? null : outcome.refusal === "locked" ? "locked" : t(`refusal.${outcome.refusal}`);
    },
  };
}
