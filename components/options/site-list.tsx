import { isInForce, type SiteRule } from "../../core/limits/site-rule.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { TreatmentMark } from "../treatment-mark.tsx";
import { formatDay } from "./format-day.ts";

export type SiteListProps = {
  readonly rules: readonly SiteRule[];
  readonly now: Date;
  readonly onRemove?: (rule: SiteRule) => void;
};

export function SiteList({ rules, now, onRemove }: SiteListProps) {
  const { t } = useStrings();
  return (
    <ul class="lines">
      {rules.map((rule) => (
        <li key={`${rule.action} ${rule.site}`} class="line">
          <TreatmentMark treatment={rule.action} />
          <div class="grow">
            <p class="host">{rule.site}</p>
            <p class="hint">
              {[t(`options.sites.${rule.action}`), timeOf(rule), rule.note].filter(Boolean).join(" · ")}
            </p>
          </div>
          {onRemove && (
            <Button label={t("options.sites.remove_of", rule.site)} onPress={() => onRemove(rule)}>
              {t("options.sites.remove")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );

  function timeOf(rule: SiteRule): string {
    if (rule.until === undefined) return "";
    if (!isInForce(rule, now)) return t("options.sites.over");
    // A rule ends at the midnight after its last day.
    return t("options.sites.until_on", formatDay(new Date(rule.until - 1)));
  }
}
