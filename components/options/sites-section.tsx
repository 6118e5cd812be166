import type { Limits } from "../../core/limits/limits.ts";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";
import { Section } from "./section.tsx";
import { SiteForm } from "./site-form.tsx";
import { SiteList } from "./site-list.tsx";

export type SitesSectionProps = {
  readonly rules: readonly SiteRule[];
  readonly limits: Limits;
  readonly now: Date;
  readonly onChange: (rules: SiteRule[]) => Promise<boolean>;
};

export function SitesSection({ rules, limits, now, onChange }: SitesSectionProps) {
  const { t } = useStrings();
  const actions = (["allow", "block"] as const).filter((action) => !limits.locked.includes(action));
  const schools = [...limits.policyRules, ...limits.siteRules.filter(({ from }) => from === "policy")];
  return (
    <Section id="sites" lead={t("options.sites.lead")}>
      {actions.length > 0 ? (
        <SiteForm rules={rules} actions={actions} onAdd={(rule) => onChange([...rules, rule])} />
      ) : (
        <LockNote />
      )}
      <div class="card stack">
        <h3>{t("options.sites.mine")}</h3>
        {rules.length === 0 ? (
          <p class="soft">{t("options.sites.empty")}</p>
        ) : (
          <SiteList rules={rules} now={now} onRemove={(gone) => void onChange(rules.filter((rule) => rule !== gone))} />
        )}
      </div>
      {schools.length > 0 && (
        <div class="card stack">
          <div class="row">
            <h3>{t("options.sites.policy")}</h3>
            <LockNote />
          </div>
          <SiteList rules={schools} now={now} />
        </div>
      )}
    </Section>
  );
}
