import { useState } from "preact/hooks";
import { tierOfBirth } from "../../core/tier/tier-of-birth.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import { Button } from "../button.tsx";
import { BirthMonth } from "../form/birth-month.tsx";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";
import { TierCard } from "../tier-card.tsx";

export type BirthStepProps = {
  readonly birthMonth: string | undefined;
  /** Set by the school: there is nothing to choose. */
  readonly lockedTier: TierId | null;
  readonly now: Date;
  readonly onNext: (birthMonth: string | undefined) => void;
};

/** The birth month, and at once what it means: the tier with its examples. */
export function BirthStep({ birthMonth, lockedTier, now, onNext }: BirthStepProps) {
  const { t } = useStrings();
  const [year, setYear] = useState(birthMonth?.slice(0, 4) ?? "");
  const [month, setMonth] = useState(birthMonth?.slice(5) ?? "");
  const chosen = year !== "" && month !== "" ? `${year}-${month}` : undefined;
  const tier = lockedTier ?? (chosen === undefined ? null : tierOfBirth(chosen, now));
  const change = (nextYear: string, nextMonth: string) => {
    setYear(nextYear);
    setMonth(nextMonth);
  };
  return (
    <>
      {lockedTier === null ? (
        <>
          <p class="soft">{t("welcome.birth.why")}</p>
          <BirthMonth year={year} month={month} thisYear={now.getFullYear()} onChange={change} />
        </>
      ) : (
        <p class="row">
          {t("welcome.birth.school")} <LockNote />
        </p>
      )}
      <div aria-live="polite">{tier !== null && <TierCard tier={tier} />}</div>
      {chosen !== undefined && <p class="hint">{t("welcome.birth.grows")}</p>}
      <div>
        <Button kind="primary" busy={tier === null} onPress={() => onNext(chosen)}>
          {t("welcome.next")}
        </Button>
      </div>
    </>
  );
}
