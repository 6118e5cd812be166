import { Scene } from "../art/scene.tsx";
import { Button } from "../button.tsx";
import { canBeAsked } from "../../core/ask/can-be-asked.ts";
import { isWaiting } from "../../core/ask/ask.ts";
import { AskParents, type AskParentsProps } from "../ask/ask-parents.tsx";
import { HelpLine } from "../help-line.tsx";
import { HelpFirst } from "./help-first.tsx";
import type { AfterReportDoors } from "../report/after-report.tsx";
import { ReportButton } from "../report-button.tsx";
import { useStrings } from "../strings/context.ts";
import { voiceOf } from "../../core/words/voice.ts";
import { guessKey, isDistress, lineKey, reasonKey, type BlockedView } from "./child-words.ts";
import { ChildsWays } from "./childs-ways.tsx";
import { Details } from "./details.tsx";
import { ParentsWay, type ParentsWayProps } from "./parents-way.tsx";
import { useTitle } from "../use-title.ts";
import "./blocked.css";

export type BlockedPageProps = {
  readonly view: BlockedView;
  readonly onBack: () => void;
  readonly onReport: (
    kind: "harmful" | "wrong-block",
  ) => Promise<{ readonly id: string; readonly state: "recorded" | "already" }>;
  readonly onUndo: (id: string) => Promise<void>;
  readonly afterReport: AfterReportDoors;
  readonly onHelp: () => void;
  /** To what helps who is very sad. */
  readonly onSad: () => void;
  /** To the start page of the youngest. */
  readonly onGarden: () => void;
  readonly onSight: () => void;
  /** To the site that this one is named like. */
  readonly onOriginal: (site: string) => void;
  /** The same search on an engine that is held to safe search; null where nothing was searched for. */
  readonly onSearch: (() => void) | null;
  readonly onUnlock: ParentsWayProps["onUnlock"];
  readonly onClose: ParentsWayProps["onClose"];
  readonly onAnswer: ParentsWayProps["onAnswer"];
  readonly asking: Omit<AskParentsProps, "wants">;
};

/** Stands where a page is not shown: a picture, one calm sentence, the way back, an ask, a report, and the parents' way. */
export function BlockedPage(props: BlockedPageProps) {
  const { view } = props;
  const { t } = useStrings();
  const voice = voiceOf(view.tier);
  const distress = view.offersHelp === true || isDistress(view);
  useTitle(t("blocked.title"));
  return (
    <main class={`blocked ${voice}`}>
      <div class="picture">
        <Scene mood={distress ? "distress" : "calm"} label={t(`blocked.picture.${distress ? "distress" : "calm"}`)} />
      </div>
      {view.offersHelp && <HelpFirst tier={view.tier} onSad={props.onSad} />}
      <Why view={view} />
      <Button kind={view.offersHelp ? "quiet" : "primary"} big={!view.offersHelp} onPress={props.onBack}>
        {t("blocked.back")}
      </Button>
      <Original {...props} />
      <Search {...props} />
      {view.tier === "under-7" && (
        <Button big onPress={props.onGarden}>
          {t("garden.open")}
        </Button>
      )}
      {voice === "teen" && <Details view={view} />}
      <Asking {...props} />
      {view.hostname !== "" && <Reports {...props} />}
      <ChildsWays tier={view.tier} onHelp={props.onHelp} onSight={props.onSight} />
      <Parents {...props} />
    </main>
  );
}

/** One calm sentence, and why: the older read first that the page is held back, the younger for what. Beside help only why. */
function Why({ view }: Pick<BlockedPageProps, "view">) {
  const { t } = useStrings();
  const reason = reasonKey(view);
  const guess = guessKey(view);
  const teen = voiceOf(view.tier) === "teen";
  const line = t(lineKey(view));
  if (view.offersHelp) return reason === null || isDistress(view) ? null : <p>{t(reason)}</p>;
  return (
    <>
      <h1>{reason === null || teen ? line : t(reason)}</h1>
      {reason !== null && <p class="lead">{teen ? t(reason) : line}</p>}
      {guess !== null && <p>{t(guess)}</p>}
      {isDistress(view) && <HelpLine words={t(teen ? "help.distress_teen" : "help.distress")} />}
    </>
  );
}

/** Whoever mistyped a name, or followed a false one, wanted to go somewhere. */
function Original({ view: { original }, onOriginal }: BlockedPageProps) {
  const { t } = useStrings();
  return original === undefined ? null : (
    <Button big onPress={() => onOriginal(original)}>
      {t("blocked.original", original)}
    </Button>
  );
}

/** Whoever searched where no safe search can be had may do so elsewhere. */
function Search({ onSearch }: BlockedPageProps) {
  const { t } = useStrings();
  return onSearch === null ? null : (
    <>
      <p>{t("blocked.search_why")}</p>
      <Button big onPress={onSearch}>
        {t("blocked.search")}
      </Button>
    </>
  );
}

/** A page that has an address can be reported, and be said to be blocked by mistake: children are right about that too. */
function Reports({ view, onReport, onUndo, afterReport }: BlockedPageProps) {
  const { t } = useStrings();
  const voice = voiceOf(view.tier);
  const teen = voice === "teen";
  const thanks = t(teen ? "report.done_teen" : "report.done");
  return (
    <div class="row reports">
      <ReportButton
        label={t("report.press")}
        thanks={thanks}
        reported={view.reported}
        onReport={() => onReport("harmful")}
        onUndo={onUndo}
        after={afterReport}
      />
      <ReportButton
        label={t(voice === "small" ? "report.wrong_block_small" : "report.wrong_block")}
        thanks={thanks}
        reported={false}
        onReport={() => onReport("wrong-block")}
        onUndo={onUndo}
        after={afterReport}
        concerns={false}
      />
    </div>
  );
}

/** Whatever the age: who may open a page may be asked for it. */
function Asking({ view, asking }: BlockedPageProps) {
  return view.hostname !== "" && canBeAsked(view.reason) ? <AskParents wants="site" {...asking} /> : null;
}

function Parents({ view, asking: { ask }, onUnlock, onClose, onAnswer }: BlockedPageProps) {
  if (view.hostname === "") return null;
  const waiting = ask !== null && isWaiting(ask) ? ask : null;
  return <ParentsWay site={view.opens} waiting={waiting} onUnlock={onUnlock} onClose={onClose} onAnswer={onAnswer} />;
}
