import { useId } from "preact/hooks";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import { useStrings } from "../strings/context.ts";

type Action = SiteRule["action"];

export type ActionFieldProps = {
  readonly actions: readonly Action[];
  readonly value: Action;
  readonly label?: string;
  readonly onChange: (action: Action) => void;
};

/** Open or block. */
export function ActionField({ actions, value, label, onChange }: ActionFieldProps) {
  const { t } = useStrings();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label ?? t("options.sites.action")}</label>
      <select id={id} class="select" value={value} onChange={(event) => onChange(event.currentTarget.value as Action)}>
        {actions.map((action) => (
          <option key={action} value={action}>
            {t(`options.sites.${action}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
