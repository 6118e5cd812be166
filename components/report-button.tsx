import { useEffect, useRef, useState } from "preact/hooks";
import { AfterReport, type AfterReportDoors } from "./report/after-report.tsx";
import { Button } from "./button.tsx";
import { useStrings } from "./strings/context.ts";

/** How long a report can be taken back with one press, in milliseconds. */
const undoTime = 10_000;

export type ReportButtonProps = {
  readonly label: string;
  readonly thanks: string;
  readonly reported: boolean;
  readonly onReport: () => Promise<{ readonly id: string; readonly state: "recorded" | "already" } | null>;
  readonly onUndo: (id: string) => Promise<void>;
  /** Made a moment ago, elsewhere: there is nothing to press any more, only to take back. */
  readonly made?: Made | undefined;
  readonly after: AfterReportDoors;
  /** Whether the second step asks what is wrong with the page. */
  readonly concerns?: boolean;
};

export type Made = {
  readonly id: string;
  readonly state: "recorded" | "already";
  /** False when it is too old to be taken back from here. */
  readonly canUndo: boolean;
};

type Stage =
  | { readonly at: "ready" | "sending" | "failed" | "undone" | "already" }
  | { readonly at: "recorded" | "kept"; readonly id: string };

function firstStage(reported: boolean, made: ReportButtonProps["made"]): Stage {
  if (made?.state === "recorded") return { at: made.canUndo ? "recorded" : "kept", id: made.id };
  return { at: reported || made !== undefined ? "already" : "ready" };
}

/** One press records; for a while the press can be taken back. */
export function ReportButton(props: ReportButtonProps) {
  const { label, thanks, reported, onReport, onUndo, made, after, concerns = true } = props;
  const { t } = useStrings();
  const [stage, setStage] = useState<Stage>(() => firstStage(reported, made));
  const status = useRef<HTMLOutputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (stage.at !== "recorded") return;
    undo.current?.focus();
    const timer = setTimeout(() => {
      // Whoever stands on the button that goes away is put on the words that stay.
      if (document.activeElement === undo.current) status.current?.focus();
      setStage({ at: "kept", id: stage.id });
    }, undoTime);
    return () => clearTimeout(timer);
  }, [stage]);

  const press = async () => {
    setStage({ at: "sending" });
    const receipt = await onReport().catch(() => null);
    if (receipt === null) setStage({ at: "failed" });
    else setStage(receipt.state === "already" ? { at: "already" } : { at: "recorded", id: receipt.id });
  };
  const takeBack = async (id: string) => {
    status.current?.focus();
    const taken = await onUndo(id).then(
      () => true,
      () => false,
    );
    setStage({ at: taken ? "undone" : "failed" });
  };
  const words = { ready: "", sending: "", failed: t("report.failed"), undone: t("report.undone") };
  const said = { ...words, already: t("report.already"), kept: thanks, recorded: thanks }[stage.at];
  const canPress = stage.at in words;
  return (
    <div class="report row">
      {canPress && (
        <Button busy={stage.at === "sending"} onPress={() => void press()}>
          {label}
        </Button>
      )}
      <output class="said" tabIndex={-1} ref={status}>
        {said}
      </output>
      {stage.at === "recorded" && (
        <Button kind="quiet" self={undo} onPress={() => void takeBack(stage.id)}>
          {t("report.undo")}
        </Button>
      )}
      {(stage.at === "recorded" || stage.at === "kept") && <AfterReport id={stage.id} concerns={concerns} {...after} />}
    </div>
  );
}
