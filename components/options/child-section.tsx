import type { ComponentChildren } from "preact";
import type { Limits } from "../../core/limits/limits.ts";
import type { StoredLimits } from "../../core/limits/stored-limits.ts";
import { ChildList, type ChildListProps } from "../family/child-list.tsx";
import { GrowthNotes } from "../family/growth-notes.tsx";
import { Seats, type SeatView } from "../family/seats.tsx";
import { SwitchSchedule } from "../family/switch-schedule.tsx";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";
import { TierCard } from "../tier-card.tsx";
import { Section } from "./section.tsx";

export type ChildSectionProps = Pick<ChildListProps, "fresh" | "onSave" | "onAdd" | "onRemove"> & {
  readonly stored: StoredLimits;
  /** Of the child at the browser. */
  readonly limits: Limits;
  readonly seats: readonly SeatView[];
  readonly now: Date;
  readonly onSeat: (id: string) => void;
  readonly onSchedule: (rules: StoredLimits["switching"]) => Promise<boolean>;
};

/** Who sits here now, who belongs to the family, and when the schedule seats whom. */
export function ChildSection({ stored, limits, seats, now, onSeat, onSchedule, ...list }: ChildSectionProps) {
  const locked = limits.locked.includes("tier");
  return (
    <Section id="child">
      <Here locked={locked} limits={limits}>
        {seats.length > 1 && <WhoIsHere seats={seats} active={limits.child.id} onSeat={onSeat} />}
      </Here>
      {!locked && <GrowthNotes family={stored.children} seats={seats} now={now} onSave={list.onSave} />}
      <ChildList {...list} family={stored.children} seats={seats} thisYear={now.getFullYear()} tierLocked={locked} />
      {seats.length > 1 && <SwitchSchedule rules={stored.switching} seats={seats} onChange={onSchedule} />}
    </Section>
  );
}

function Here({ locked, limits, children }: { locked: boolean; limits: Limits; children: ComponentChildren }) {
  return (
    <div class="card stack">
      {children}
      {locked && <LockNote />}
      <TierCard tier={limits.tier} />
    </div>
  );
}

function WhoIsHere({ seats, active, onSeat }: Pick<ChildSectionProps, "seats" | "onSeat"> & { active: string }) {
  const { t } = useStrings();
  return (
    <>
      <h3>{t("family.here")}</h3>
      <Seats seats={seats} active={active} label={t("family.here")} onSeat={onSeat} />
    </>
  );
}
