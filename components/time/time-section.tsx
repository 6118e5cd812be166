import type { ComponentChildren } from "preact";
import { defaultTime, type TimeLimits } from "../../core/time/time-limits.ts";
import type { SeatView } from "../family/seats.tsx";
import { WhoseSeats } from "../family/whose-seats.tsx";
import { Section } from "../options/section.tsx";
import { useStrings } from "../strings/context.ts";
import { DayBudgets } from "./day-budgets.tsx";
import { LimitRow } from "./limit-row.tsx";
import { SpanForm } from "./span-form.tsx";
import { TimeSites } from "./time-sites.tsx";
import { WeekHours } from "./week-hours.tsx";
import "./time.css";

export type TimeSectionProps = {
  readonly time: TimeLimits;
  readonly seats: readonly SeatView[];
  /** The child whose time is shown. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly onChange: (time: TimeLimits) => Promise<boolean>;
  /** Where the day stands, for the child at the browser. */
  readonly children: ComponentChildren;
  /** The zone by which the whole family's days go. */
  readonly zone: ComponentChildren;
};

const rests = [15, 20, 30, 45, 60, 90];
const night = { from: 21 * 60 + 30, to: 6 * 60 };
const lessons = { days: [1, 2, 3, 4, 5], from: 7 * 60, to: 11 * 60 + 30 } as const;

/** How much and when a child may browse. */
export function TimeSection({ time, seats, chosen, onChoose, onChange, children, zone }: TimeSectionProps) {
  const { t } = useStrings();
  const put = (part: Partial<TimeLimits>) => onChange({ ...time, ...part });
  return (
    <Section id="time" lead={t("options.time.lead")}>
      <WhoseSeats seats={seats} chosen={chosen} onChoose={onChoose} />
      {children}
      {/* What is typed for one child is not for another. */}
      <div class="stack" key={chosen}>
        <DayBudgets day={time.day} onChange={(day) => void put({ day })} />
        <TimeSites time={time} onChange={put} />
        <WeekHours hours={time.hours} onSave={(hours) => put({ hours })} />
        <SpanForm
          title={t("options.time.bedtime")}
          lead={t("options.time.bedtime_lead")}
          value={time.bedtime}
          suggested={night}
          onSave={(span) => put({ bedtime: span === null ? null : { from: span.from, to: span.to } })}
        />
        <SpanForm
          title={t("options.time.school")}
          lead={t("options.time.school_lead")}
          value={time.school}
          suggested={lessons}
          onSave={(school) => put({ school })}
        />
        <div class="card">
          <ul class="limits">
            <LimitRow
              label={t("options.time.rest")}
              value={time.rest}
              standard={defaultTime.rest}
              why={t("options.time.why_decree")}
              choices={rests}
              none={t("options.time.off")}
              onChange={(rest) => void put({ rest })}
            />
          </ul>
        </div>
      </div>
      {zone}
    </Section>
  );
}
