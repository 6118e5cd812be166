import { useState } from "preact/hooks";
import type { Ask } from "../../core/ask/ask.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import type { Treatment } from "../../core/verdict/treatment.ts";
import { AskList } from "../ask/ask-list.tsx";
import { isDistress, type SpokenVerdict } from "../blocked/child-words.ts";
import { AskParents, type AskParentsProps } from "../ask/ask-parents.tsx";
import { Brand } from "../brand.tsx";
import { Button } from "../button.tsx";
import { SeatSwitch, type SeatSwitchProps } from "../family/seat-switch.tsx";
import { UnlockClock } from "../options/unlock-clock.tsx";
import { PauseNote } from "../pause-note.tsx";
import { ReportButton, type Made, type ReportButtonProps } from "../report-button.tsx";
import { useStrings } from "../strings/context.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { voiceOf } from "../../core/words/voice.ts";
import { TreatmentMark } from "../treatment-mark.tsx";
import { DayAtHand, type DayTime } from "./day-at-hand.tsx";
import { ParentsCorner, type ParentsCornerProps } from "./parents-corner.tsx";
import { Said } from "../said.tsx";
import "./popup.css";

export type PopupPanelProps = Pick<SeatSwitchProps, "child" | "onSeat" | "onUnlock"> & {
  readonly family: SeatSwitchProps["seats"];
  /** Epoch milliseconds; 0 while nothing is unlocked. */
  readonly unlockedUntil: number;
  /** False when it is not known to be locked. */
  readonly onLock: () => Promise<boolean>;
  readonly onExpired: () => void;
  readonly hostname: string | null;
  readonly verdict: (SpokenVerdict & { readonly treatment: Treatment; readonly reported: boolean }) | null;
  readonly tier: TierId;
  readonly canReport: boolean;
  readonly setUp: boolean;
  readonly onReport: ReportButtonProps["onReport"];
  readonly onUndo: ReportButtonProps["onUndo"];
  readonly after: ReportButtonProps["after"];
  readonly recent: Made | null;
  /** Null while it is read, or where it cannot be. */
  readonly time: DayTime | null;
  /** What the child may ask for on the page at hand, and how that stands; null where nothing is held back. */
  readonly asking: AskParentsProps | null;
  readonly parents: Omit<ParentsCornerProps, "isUnlocked" | "paused" | "onOpen" | "onLock">;
  /** Epoch milliseconds until which a parent pauses what is set; null when nobody does. */
  readonly pausedUntil: number | null;
  readonly onPauseEnd: () => void;
  readonly onPauseOver: () => void;
  readonly asks: readonly Ask[];
  /** The moment that the asks were read at. */
  readonly now: Date;
  readonly onWithdraw: (id: string) => void;
  readonly onPage: (page: PopupPage) => void;
};

/** Pages of ours that the popup leads to. */
export type PopupPage = "garden" | "help" | "sight" | "options" | "welcome";

/** What the toolbar button opens: the page at hand, how it was judged, the child's day, a report, help, the parents' door. */
export function PopupPanel(props: PopupPanelProps) {
  const { t } = useStrings();
  const teen = voiceOf(props.tier) === "teen";
  const isUnlocked = props.unlockedUntil > 0;
  // A parent at it needs the room that the child's day takes.
  const [atIt, setAtIt] = useState(isUnlocked);
  return (
    <main class="popup stack">
      <header class="row">
        <h1>
          <Brand size={32} />
        </h1>
        <span class="hint">{t("popup.tier", t(messageKey("tier", props.tier, "name")))}</span>
      </header>
      <SeatSwitch child={props.child} seats={props.family} onSeat={props.onSeat} onUnlock={props.onUnlock} />
      {isUnlocked && <Unlocked {...props} />}
      {props.pausedUntil !== null && (
        <PauseNote until={props.pausedUntil} onEnd={props.onPauseEnd} onOver={props.onPauseOver} />
      )}
      {!props.setUp && (
        <div class="note straw stack">
          <p>{t("popup.welcome")}</p>
          <Button onPress={() => props.onPage("welcome")}>{t("popup.welcome_press")}</Button>
        </div>
      )}
      {props.tier === "under-7" && (
        <Button kind="primary" onPress={() => props.onPage("garden")}>
          {t("garden.open")}
        </Button>
      )}
      <PageAtHand {...props} />
      {/* A parent who is at it already needs no asking. */}
      {props.asking !== null && !isUnlocked && <AskParents {...props.asking} />}
      {!atIt && <ChildsOwn {...props} />}
      {(props.canReport || props.recent !== null) && (
        <ReportButton
          label={t("report.press")}
          thanks={t(teen ? "report.done_teen" : "report.done")}
          reported={props.verdict?.reported ?? false}
          onReport={props.onReport}
          onUndo={props.onUndo}
          made={props.recent ?? undefined}
          after={props.after}
        />
      )}
      <ParentsCorner
        {...props.parents}
        paused={props.pausedUntil !== null}
        isUnlocked={isUnlocked}
        onOpen={setAtIt}
        onLock={props.onLock}
      />
      <Doors {...props} />
    </main>
  );
}

/** What the child has left of its day, and what it has asked for besides. */
function ChildsOwn({ tier, time, asks, asking, now, onWithdraw }: PopupPanelProps) {
  const { t } = useStrings();
  const others = asks.filter(({ id }) => id !== asking?.ask?.id);
  const title = t(voiceOf(tier) === "teen" ? "ask.mine_teen" : "ask.mine");
  return (
    <>
      {time !== null && <DayAtHand {...time} />}
      <AskList title={title} asks={others} now={now} onWithdraw={onWithdraw} />
    </>
  );
}

function Unlocked({ unlockedUntil, onLock, onExpired }: PopupPanelProps) {
  const { t } = useStrings();
  const [said, setSaid] = useState("");
  const lock = async () => setSaid((await onLock()) ? "" : t("popup.parents.not_locked"));
  return (
    <div class="stack">
      <UnlockClock until={unlockedUntil} onLock={() => void lock()} onExpired={onExpired} />
      <Said words={said} tone="problem" />
    </div>
  );
}

function Doors({ tier, onPage }: Pick<PopupPanelProps, "tier" | "onPage">) {
  const { t } = useStrings();
  return (
    <footer class="row">
      <Button onPress={() => onPage("help")}>{t(voiceOf(tier) === "teen" ? "help.open_teen" : "help.open")}</Button>
      <Button kind="quiet" onPress={() => onPage("sight")}>
        {t("sight.title")}
      </Button>
      <Button kind="quiet" onPress={() => onPage("options")}>
        {t("popup.options")}
      </Button>
    </footer>
  );
}

function PageAtHand({ hostname, verdict }: Pick<PopupPanelProps, "hostname" | "verdict">) {
  const { t } = useStrings();
  if (hostname === null || verdict === null) return <p class="card soft">{t("popup.no_page")}</p>;
  const named = verdict.category !== null && voiceOf(verdict.tier) === "teen";
  return (
    <section class="card">
      <h2 class="hint">{t("popup.here")}</h2>
      <p class="host">{hostname}</p>
      <p class="verdict">
        <TreatmentMark treatment={verdict.treatment} />
        <strong>{t(messageKey("treatment_is", verdict.treatment))}</strong>
        {named && <span class="soft">{t(messageKey("category", verdict.category!, "name"))}</span>}
      </p>
      <p class="soft">{t(messageKey("reason", verdict.reason))}</p>
      {isDistress(verdict) && <p>{t(voiceOf(verdict.tier) === "teen" ? "help.distress_teen" : "help.distress")}</p>}
    </section>
  );
}
