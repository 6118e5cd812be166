import { useRef, useState } from "preact/hooks";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import { Button } from "../button.tsx";
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
      <div class="field wide">
        <label for="site">{t("options.sites.site")}</label>
        <input
          id="site"
          ref={field}
          class="input"
          type="text"
          inputMode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          value={draft.site}
          aria-invalid={problem !== ""}
          aria-describedby="site-hint site-problem"
          onInput={(event) => set({ site: event.currentTarget.value })}
        />
        <p id="site-hint" class="hint">
          {t("options.sites.site_hint")}
        </p>
        <p id="site-problem" class="problem" role="status" aria-live="polite">
          {problem}
        </p>
      </div>
      <div class="field">
        <label for="site-action">{t("options.sites.action")}</label>
        <select
          id="site-action"
          class="select"
          value={draft.action}
          onChange={(event) => set({ action: event.currentTarget.value as SiteRule["action"] })}
        >
          {actions.map((action) => (
            <option key={action} value={action}>
              {t(`options.sites.${action}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="site-until">{t("options.sites.until")}</label>
        <input
          id="site-until"
          class="input"
          type="date"
          value={draft.until}
          onInput={(event) => set({ until: event.currentTarget.value })}
        />
      </div>
      <div class="field wide">
        <label for="site-note">{t("options.sites.note")}</label>
        <input
          id="site-note"
          class="input"
          type="text"
          maxLength={200}
          autocomplete="off"
          value={draft.note}
          onInput={(event) => set({ note: event.currentTarget.value })}
        />
      </div>
      <div class="wide">
        <Button kind="primary" submits>
          {t("options.sites.add")}
        </Button>
      </div>
    </form>
  );
}
