import { useState } from "preact/hooks";
import type { Limits } from "../../core/limits/limits.ts";
import type { Child } from "../../core/limits/child.ts";
import { tierIds, type TierId } from "../../core/tier/tiers.ts";
import { Button } from "../button.tsx";
import { BirthMonth } from "../form/birth-month.tsx";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { TierCard } from "../tier-card.tsx";
import { Section } from "./section.tsx";

export type ChildSectionProps = {
  readonly child: Child;
  readonly limits: Limits;
  readonly now: Date;
  readonly onChange: (child: Child) => void;
};

export function ChildSection({ child, limits, now, onChange }: ChildSectionProps) {
  const { t } = useStrings();
  const [year, setYear] = useState(child.birthMonth?.slice(0, 4) ?? "");
  const [month, setMonth] = useState(child.birthMonth?.slice(5) ?? "");
  const locked = limits.locked.includes("tier");
  const chosen = year !== "" && month !== "" ? `${year}-${month}` : undefined;
  const hold = (tier: string) => {
    const { tier: _, ...rest } = child;
    onChange(tier === "" ? rest : { ...rest, tier: tier as TierId });
  };
  return (
    <Section id="child">
      <div class="card stack">
        <h3>{t("options.child.now", t(messageKey("tier", limits.tier, "name")))}</h3>
        {locked && <LockNote />}
        <TierCard tier={limits.tier} />
      </div>
      <div class="card stack">
        <h3>{t("options.child.birth")}</h3>
        <BirthMonth
          year={year}
          month={month}
          thisYear={now.getFullYear()}
          disabled={locked}
          onChange={(nextYear, nextMonth) => {
            setYear(nextYear);
            setMonth(nextMonth);
          }}
        />
        {chosen !== undefined && chosen !== child.birthMonth && (
          <div>
            <Button kind="primary" onPress={() => onChange({ ...child, birthMonth: chosen })}>
              {t("options.child.save")}
            </Button>
          </div>
        )}
        <div class="field narrow">
          <label for="child-tier">{t("options.child.hold")}</label>
          <select
            id="child-tier"
            class="select"
            disabled={locked}
            value={child.tier ?? ""}
            onChange={(event) => hold(event.currentTarget.value)}
          >
            <option value="">{t("options.child.by_birth")}</option>
            {tierIds.map((tier) => (
              <option key={tier} value={tier}>
                {t(messageKey("tier", tier, "name"))}
              </option>
            ))}
          </select>
        </div>
      </div>
    </Section>
  );
}
