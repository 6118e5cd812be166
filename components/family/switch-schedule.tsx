import { useRef, useState } from "preact/hooks";
import type { SwitchRule } from "../../core/limits/switch-rule.ts";
import type { Weekday } from "../../core/time/time-limits.ts";
import { Button } from "../button.tsx";
import { ClockField } from "../form/clock-field.tsx";
import { DaysField } from "../form/days-field.tsx";
import { RemovableLine } from "../removable-line.tsx";
import { useStrings } from "../strings/context.ts";
import { clockOf, minuteOf } from "./clock.ts";
import { seatName } from "./seat-name.ts";
import type { SeatView } from "./seats.tsx";
import { Form } from "../form/form.tsx";

export type SwitchScheduleProps = {
  readonly rules: readonly SwitchRule[];
  readonly seats: readonly SeatView[];
  readonly onChange: (rules: SwitchRule[]) => Promise<boolean>;
};

/** Hours of the week in which a certain child sits at the browser. */
export function SwitchSchedule({ rules, seats, onChange }: SwitchScheduleProps) {
  const strings = useStrings();
  const { t } = strings;
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = (id: string) => {
    const seat = seats.find((one) => one.id === id);
    return seat === undefined ? "" : seatName(seat, strings);
  };
  const words = ({ child, days, from, to }: SwitchRule) =>
    t("family.hours_of", nameOf(child), days.map((day) => t(`weekday.d${day}`)).join(", "), clockOf(from), clockOf(to));
  return (
    <div class="card stack">
      <div>
        <h3 ref={heading} tabIndex={-1}>
          {t("family.schedule")}
        </h3>
        <p class="soft">{t("family.schedule_lead")}</p>
      </div>
      {rules.length > 0 && (
        <ul class="lines">
          {rules.map((rule) => (
            <RemovableLine
              key={words(rule)}
              name={words(rule)}
              onRemove={() => onChange(rules.filter((other) => other !== rule))}
              after={heading}
            >
              <p>{words(rule)}</p>
            </RemovableLine>
          ))}
        </ul>
      )}
      <RuleForm seats={seats} onAdd={(rule) => onChange([...rules, rule])} />
    </div>
  );
}

type RuleFormProps = { readonly seats: readonly SeatView[]; readonly onAdd: (rule: SwitchRule) => Promise<boolean> };

function RuleForm({ seats, onAdd }: RuleFormProps) {
  const strings = useStrings();
  const { t } = strings;
  const [child, setChild] = useState(seats[0]!.id);
  const [days, setDays] = useState<readonly Weekday[]>([]);
  const [[from, to], setSpan] = useState(["19:00", "20:00"]);
  const [problem, setProblem] = useState("");
  const submit = async () => {
    const [begin, end] = [minuteOf(from!), minuteOf(to!)];
    if (days.length === 0 || begin === undefined || end === undefined) return setProblem(t("family.hours_missing"));
    setProblem("");
    if (await onAdd({ child, days: [...days], from: begin, to: end })) setDays([]);
  };
  return (
    <Form onSubmit={submit}>
      <div class="field narrow">
        <label for="switch-child">{t("family.who")}</label>
        <select
          id="switch-child"
          class="select"
          value={child}
          onChange={(event) => setChild(event.currentTarget.value)}
        >
          {seats.map((seat) => (
            <option key={seat.id} value={seat.id}>
              {seatName(seat, strings)}
            </option>
          ))}
        </select>
      </div>
      <DaysField days={days} onChange={setDays} />
      <div class="row">
        <ClockField label={t("family.from")} value={from!} onChange={(value) => setSpan([value, to!])} />
        <ClockField label={t("family.to")} value={to!} onChange={(value) => setSpan([from!, value])} />
      </div>
      <output class="problem">{problem}</output>
      <div>
        <Button submits>{t("family.hours_add")}</Button>
      </div>
    </Form>
  );
}
