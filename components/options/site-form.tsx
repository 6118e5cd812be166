import { useRef, useState } from "preact/hooks";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import { Button } from "../button.tsx";
import { TextField } from "../form/text-field.tsx";
import { useStrings } from "../strings/context.ts";
import { newSite, type SiteDraft } from "./new-site.ts";

export type SiteFormProps = {
  readonly rules: readonly SiteRule[];
  /** Actions that the school's policy leaves to the parents. */
  readonly actions: readonly SiteRule["action"][];
  /** True once the rule is kept: the form is emptied then. */
  readonly onAdd: (rule: SiteRule) => Promise<boolean>;
};

export function SiteForm({ rules, actions, onAdd }: SiteFormProps) {
  const { t } = useStrings();
  const empty: SiteDraft = { site: "", action: actions[0] ?? "block", note: "", until: "" };
  const [draft, setDraft] = useState(empty);
  const [problem, setProblem] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const set = (part: Partial<SiteDraft>) => setDraft({ ...draft, ...part });

  const submit = async () => {
    const rule = newSite(draft, rules, new Date());
    setProblem(typeof rule === "string" ? t(`options.sites.${rule}`) : "");
    if (typeof rule === "string") return field.current?.focus();
    if (await onAdd(rule)) setDraft(empty);
  };
  return (
    <form
      class="card stack site-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        kind="url"
        wide
        self={field}
        label={t("options.sites.site")}
        hint={t("options.sites.site_hint")}
        problem={problem}
        value={draft.site}
        onChange={(site) => set({ site })}
      />
      <ActionField actions={actions} value={draft.action} onChange={(action) => set({ action })} />
      <TextField
        kind="date"
        label={t("options.sites.until")}
        value={draft.until}
        onChange={(until) => set({ until })}
      />
      <TextField wide label={t("options.sites.note")} value={draft.note} onChange={(note) => set({ note })} />
      <div class="wide">
        <Button kind="primary" submits>
          {t("options.sites.add")}
        </Button>
      </div>
    </form>
  );
}

type Action = SiteRule["action"];
type ActionFieldProps = {
  readonly actions: readonly Action[];
  readonly value: Action;
  readonly onChange: (action: Action) => void;
};

function ActionField({ actions, value, onChange }: ActionFieldProps) {
  const { t } = useStrings();
  return (
    <div class="field">
      <label for="site-action">{t("options.sites.action")}</label>
      <select
        id="site-action"
        class="select"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Action)}
      >
        {actions.map((action) => (
          <option key={action} value={action}>
            {t(`options.sites.${action}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
