import { useRef, useState } from "preact/hooks";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import { Button } from "../button.tsx";
import { TextField } from "../form/text-field.tsx";
import { useStrings } from "../strings/context.ts";
import { ActionField } from "./action-field.tsx";
import { draftOf, newSite, type SiteDraft } from "./new-site.ts";
import { Form } from "../form/form.tsx";

export type SiteFormProps = {
  /** The other rules, of which none may be about the same site. */
  readonly rules: readonly SiteRule[];
  /** Actions that the school's policy leaves to the parents. */
  readonly actions: readonly SiteRule["action"][];
  /** The rule that is changed; none where a new one is written. */
  readonly rule?: SiteRule;
  /** True once the rule is kept: the form is emptied then. */
  readonly onSave: (rule: SiteRule) => Promise<boolean>;
  readonly onCancel?: () => void;
};

export function SiteForm({ rules, actions, rule: old, onSave, onCancel }: SiteFormProps) {
  const { t } = useStrings();
  const empty: SiteDraft = { site: "", action: actions[0] ?? "block", note: "", until: "" };
  const [draft, setDraft] = useState(old === undefined ? empty : draftOf(old));
  const [problem, setProblem] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const set = (part: Partial<SiteDraft>) => setDraft({ ...draft, ...part });

  const submit = async () => {
    const rule = newSite(draft, rules, new Date());
    setProblem(typeof rule === "string" ? t(`options.sites.${rule}`) : "");
    if (typeof rule === "string") return field.current?.focus();
    if (await onSave(rule)) setDraft(empty);
  };
  return (
    <Form
      class={old === undefined ? "card stack site-form" : "stack site-form edit"}
      label={old === undefined ? t("options.sites.add") : t("options.sites.edit_of", old.site)}
      onSubmit={submit}
    >
      <TextField
        kind="url"
        wide
        self={field}
        takesFocus={old !== undefined}
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
      <div class="row wide">
        <Button kind="primary" submits>
          {t(old === undefined ? "options.sites.add" : "options.sites.save")}
        </Button>
        {onCancel && <Button onPress={onCancel}>{t("options.sites.cancel")}</Button>}
      </div>
    </Form>
  );
}
