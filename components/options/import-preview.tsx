import { useEffect, useRef } from "preact/hooks";
import type { ImportedSites, RefusedLine } from "../../core/limits/import-sites/imported-sites.ts";
import type { ImportPlan } from "../../core/limits/import-sites/plan-import.ts";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { FoldedNames } from "./folded-names.tsx";

export type ImportPreviewProps = {
  readonly imported: ImportedSites;
  readonly plan: ImportPlan;
  /** Lines about what only the school says. */
  readonly forbidden: number;
  readonly onTake: (next: readonly SiteRule[]) => void;
  readonly onCancel: () => void;
};

const mostShown = 200;

/** What would be taken over, what not and why; nothing has changed yet. */
export function ImportPreview({ imported, plan, forbidden, onTake, onCancel }: ImportPreviewProps) {
  const { t, language } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const news = plan.blocks + plan.allows + plan.changes;
  const counts = { blocks: plan.blocks, allows: plan.allows, changes: plan.changes, same: plan.same, over: plan.over };
  const named = (action: SiteRule["action"]) =>
    imported.rules.filter((rule) => rule.action === action).map(({ site }) => site);
  return (
    <div class="stack preview">
      <h4 ref={heading} tabIndex={-1}>
        {t("options.import.preview", t(messageKey("options.import.format", imported.format)))}
      </h4>
      <ul>
        {Object.entries({ ...counts, forbidden, refused: imported.refused.length })
          .filter(([, count]) => count > 0)
          .map(([id, count]) => (
            <li key={id}>{t(messageKey("options.import.count", id), count.toLocaleString(language))}</li>
          ))}
      </ul>
      {(["block", "allow"] as const).map(
        (action) =>
          named(action).length > 0 && (
            <FoldedNames
              key={action}
              label={t(`options.sites.${action}`)}
              names={named(action).slice(0, mostShown)}
              open={named(action).length <= 12}
            />
          ),
      )}
      {imported.refused.length > 0 && <Refused lines={imported.refused} />}
      <div class="row">
        {news > 0 && (
          <Button kind="primary" onPress={() => onTake(plan.next)}>
            {t("options.import.take", news.toLocaleString(language))}
          </Button>
        )}
        <Button onPress={onCancel}>{t(news > 0 ? "options.import.cancel" : "options.import.close")}</Button>
      </div>
    </div>
  );
}

function Refused({ lines }: { lines: readonly RefusedLine[] }) {
  const { t } = useStrings();
  return (
    <details class="names" open>
      <summary>{t("options.import.refused")}</summary>
      <ul class="refused">
        {lines.slice(0, mostShown).map(({ line, text, why }) => (
          <li key={`${line} ${text}`}>
            <span class="hint">{t("options.import.line", String(line))}</span> <bdi>{text}</bdi>
            <br />
            <strong>{t(messageKey("options.import.why", why))}</strong>
          </li>
        ))}
      </ul>
    </details>
  );
}
