import { askState, newestFor } from "../../core/ask/ask-state.ts";
import { canBeAsked } from "../../core/ask/can-be-asked.ts";
import { isWaiting, type Ask, type Want } from "../../core/ask/ask.ts";
import type { AskParentsProps } from "../../components/ask/ask-parents.tsx";
import type { Openable } from "../../components/popup/parents-corner.tsx";
import { ask } from "../../platform/messages/ask.ts";
import type { PopupView } from "../../platform/messages/protocol.ts";
import type { MyAsks } from "../shared/use-my-asks.ts";

export type HeldPage = {
  /** What the page waits for; null where nothing holds it back that a parent could open. */
  readonly openable: Openable;
  readonly waiting: Ask | null;
  readonly asking: AskParentsProps | null;
};

/** The page at hand, as far as it is held back: what the child may ask for, and how that stands. */
export function heldPage({ verdict, address }: PopupView, mine: MyAsks, onOpen: () => void): HeldPage {
  const isHeld = verdict !== null && (verdict.treatment === "block" || verdict.treatment === "blur");
  if (!isHeld || address === null || !canBeAsked(verdict.reason)) {
    return { openable: null, waiting: null, asking: null };
  }
  const isTime = verdict.reason === "time";
  const want: Want = isTime ? { what: "time", minutes: 15 } : { what: "site", site: verdict.opens };
  const last = newestFor(mine.asks, want);
  const isNews = last !== null && ["waiting", "no", "yes"].includes(askState(last, mine.now).at);
  const asking: AskParentsProps = {
    wants: want.what,
    ask: isNews ? last : null,
    now: mine.now,
    onAsk: async (minutes, reason, words) => {
      const { state } = await (isTime
        ? ask("ask:time", minutes ?? 15, reason, words)
        : ask("ask:site", address, reason, words));
      await mine.reload();
      return state;
    },
    onWithdraw: (id) => ask("ask:withdraw", id).then(mine.reload),
    onOpen,
  };
  const openable: Openable = isTime ? { what: "time" } : { what: "site", site: verdict.opens };
  return { openable, waiting: last !== null && isWaiting(last) ? last : null, asking };
}
