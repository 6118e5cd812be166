import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { SiteExport } from "../../core/limits/import-sites/write-sites.ts";
import type { Limits } from "../../core/limits/limits.ts";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import { seatName } from "../family/seat-name.ts";
import type { SeatView } from "../family/seats.tsx";
import { WhoseSeats } from "../family/whose-seats.tsx";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";
import { OwnSites } from "./own-sites.tsx";
import { ScopeChoice, type Scope } from "./scope-choice.tsx";
import { Section } from "./section.tsx";
import { SiteExportRow } from "./site-export.tsx";
import { SiteForm } from "./site-form.tsx";
import { SiteImport } from "./site-import.tsx";
import { SiteList } from "./site-list.tsx";
import "./sites.css";

export type SitesSectionProps = {
  /** What was said for the chosen child, and for every child of the family. */
  readonly rules: Readonly<Record<Scope, readonly SiteRule[]>>;
  readonly limits: Limits;
  readonly seats: readonly SeatView[];
  readonly onChoose: (id: string) => void;
  readonly now: Date;
  readonly onChange: (scope: Scope, rules: readonly SiteRule[]) => Promise<boolean>;
  readonly onExport: (rules: readonly SiteRule[], format: SiteExport) => void;
  /** What belongs to the child's tier alone. */
  readonly children?: ComponentChildren;
};

export function SitesSection({ rules: all, limits, seats, onChoose, now, ...doing }: SitesSectionProps) {
  const { onChange, onExport, children } = doing;
  const strings = useStrings();
  const { t } = strings;
  const [scope, setScope] = useState<Scope>("child");
  const rules = all[scope];
  // What is typed for one child is not for another.
  const place = scope === "child" ? limits.child.id : "family";
  const change = (next: readonly SiteRule[]) => onChange(scope, next);
  const actions = (["allow", "block"] as const).filter((action) => !limits.locked.includes(action));
  const schools = [...limits.policyRules, ...limits.siteRules.filter(({ from }) => from === "policy")];
  const name = seatName(limits.child, strings);
  return (
    <Section id="sites" lead={t("options.sites.lead")}>
      <WhoseSeats seats={seats} chosen={limits.child.id} onChoose={onChoose} />
      <ScopeChoice value={scope} child={name} onChange={setScope} />
      {actions.length > 0 ? (
        <SiteForm key={place} rules={rules} actions={actions} onSave={(rule) => change([...rules, rule])} />
      ) : (
        <LockNote />
      )}
      <div class="card stack" key={`own ${place}`}>
        <h3>{scope === "child" ? t("options.sites.of_child", name) : t("options.sites.of_family")}</h3>
        <OwnSites rules={rules} actions={actions} now={now} onChange={change} />
        {rules.length > 0 && <SiteExportRow onExport={(format) => onExport(rules, format)} />}
      </div>
      {actions.length > 0 && <SiteImport key={`import ${place}`} rules={rules} actions={actions} onChange={change} />}
      {children}
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
