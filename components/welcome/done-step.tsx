import type { Treatment } from "../../core/verdict/treatment.ts";
import { messageKey } from "../../core/words/message-key.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { TreatmentMark } from "../treatment-mark.tsx";

export type DoneStepProps = {
  readonly tier: TierId;
  /** Null while it is being read, or when it could not be. */
  readonly protection: { readonly names: number; readonly hostAccess: boolean } | null;
  readonly testSite: string;
  /** What this child gets on the test site: the worker's own verdict. `open` where nothing holds it back; null until it is known. */
  readonly verdict: { readonly treatment: Treatment; readonly reason: string } | "open" | null;
  readonly onTry: () => void;
  readonly onOptions: () => void;
  readonly onHelp: () => void;
  readonly onSight: () => void;
};

/** What is on now, shown on a site of ours that every tier blocks. */
export function DoneStep({ tier, protection, testSite, verdict, onTry, ...waysOn }: DoneStepProps) {
  const { t, language } = useStrings();
  const names = protection?.names.toLocaleString(language) ?? "…";
  return (
    <>
      <p class="note">{t("welcome.done.on", names, t(messageKey("tier", tier, "name")))}</p>
      {protection?.hostAccess === false && <p class="note straw">{t("welcome.done.host_off")}</p>}
      <div class="thing stack">
        <h2>{t("welcome.done.proof")}</h2>
        <output>{verdict !== null && <Verdict site={testSite} verdict={verdict} />}</output>
        <div>
          <Button kind="primary" onPress={onTry}>
            {t("welcome.done.try")}
          </Button>
        </div>
        <p class="hint">{t("welcome.done.try_what")}</p>
      </div>
      <div class="row">
        <Button onPress={waysOn.onOptions}>{t("welcome.done.options")}</Button>
        <Button onPress={waysOn.onHelp}>{t("help.together")}</Button>
        <Button onPress={waysOn.onSight}>{t("sight.title")}</Button>
      </div>
      <p class="hint">{t("welcome.done.later")}</p>
    </>
  );
}

function Verdict({ site, verdict }: { site: string; verdict: NonNullable<DoneStepProps["verdict"]> }) {
  const { t } = useStrings();
  if (verdict === "open") return <>{t("welcome.done.not_held", site)}</>;
  const { treatment, reason } = verdict;
  return (
    <span class="marked">
      <TreatmentMark treatment={treatment} />
      <span>
        <strong>{`${site}: ${t(messageKey("treatment_is", treatment))}.`}</strong> {t(messageKey("reason", reason))}
      </span>
    </span>
  );
}
