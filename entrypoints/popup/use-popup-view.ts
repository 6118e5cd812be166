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
  /** False when it is not known to be locked: the page goes on showing it as open. */
  readonly lock: () => Promise<boolean>;
  /** The unlock has run out by itself. */
  readonly expired: () => void;
  /** `locked`: a parent must come; words of any other refusal; null when it is done. */
  readonly seat: (id: string) => Promise<"locked" | string | null>;
};

/** What the popup shows, who may change it, and who sits here. */
export function usePopupView(tabId: number, first: PopupView, firstUntil: number): PopupDoor {
  const { t } = useStrings();
  const [view, setView] = useState(first);
  const [unlockedUntil, setUntil] = useState(firstUntil);
  const brief = useBriefUnlock();
  /** Until when the PIN typed for a change of seats unlocks; 0 where none was. */
  const typedRef = useRef(0);
  const reload = async () => setView(await ask("popup:view", tabId));
  const expired = () => setUntil(0);
  const lock = async () => {
    const locked = await ask("pin:lock").then(
      () => true,
      () => false,
    );
    if (locked) expired();
    return locked;
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
      typedRef.current = answer.ok ? answer.unlockedUntil : 0;
      return answer;
    },
    lock,
    expired,
    seat: async (id) => {
      const outcome = await ask("child:switch", id);
      // Whoever sits down now does so without what the parent just opened.
      const locked = typedRef.current === 0 || (await lock());
      if (outcome.ok) await reload();
      if (!locked) {
        setUntil(typedRef.current);
        return t("popup.parents.not_locked");
      }
      return outcome.ok ? null : outcome.refusal === "locked" ? "locked" : t(`refusal.${outcome.refusal}`);
    },
  };
}
