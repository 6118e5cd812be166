import { isInForce, type SiteRule } from "../../core/limits/site-rule.ts";
import { tidyLine } from "../../core/words/tidy-line.ts";
import type { Strings } from "../../core/words/strings.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { TreatmentMark } from "../treatment-mark.tsx";
import { formatDay } from "./format-day.ts";

export type SiteLineProps = {
  readonly rule: SiteRule;
  readonly now: Date;
  readonly onRemove?: (rule: SiteRule) => void;
  readonly onEdit?: (rule: SiteRule) => void;
};

/** One site, what was said about it, and the ways to change or take that back. */
export function SiteLine({ rule, now, onRemove, onEdit }: SiteLineProps) {
  const strings = useStrings();
  const { t } = strings;
  const note = tidyLine(rule.note ?? "", 200);
  return (
    <li class="line">
      <TreatmentMark treatment={rule.action} />
      <div class="grow">
        <p class="host">{rule.site}</p>
        <p class="hint">
          {[t(`options.sites.${rule.action}`), timeOf(rule, now, strings), note].filter(Boolean).join(" · ")}
        </p>
      </div>
      <div class="row">
        {onEdit && (
          <Button kind="quiet" label={t("options.sites.edit_of", rule.site)} onPress={() => onEdit(rule)}>
            {t("options.sites.edit")}
          </Button>
        )}
        {onRemove && (
          <Button label={t("options.sites.remove_of", rule.site)} onPress={() => onRemove(rule)}>
            {t("options.sites.remove")}
          </Button>
        )}
      </div>
    </li>
  );
}

function timeOf(rule: SiteRule, now: Date, { t }: Strings): string {
  if (rule.until === undefined) return "";
  if (!isInForce(rule, now)) return t("options.sites.over");
  // A rule ends at the midnight after its last day.
  return t("options.sites.until_on", formatDay(new Date(rule.until - 1)));
}
