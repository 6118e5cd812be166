import { useState } from "preact/hooks";
import { weekdays, type Weekday } from "../../core/time/time-limits.ts";
import { Button } from "../button.tsx";
import { clockOf, minuteOf } from "../family/clock.ts";
import { ClockField } from "../form/clock-field.tsx";
import { DaysField } from "../form/days-field.tsx";
import { useStrings } from "../strings/context.ts";
import { Form } from "../form/form.tsx";

type Span = { readonly from: number; readonly to: number; readonly days?: readonly Weekday[] };

export type SpanFormProps = {
  readonly title: string;
  readonly lead: string;
  /** Null while there is none. */
  readonly value: Span | null;
  /** What the fields show before there is one; with days, days are asked for. */
  readonly suggested: Span;
  readonly onSave: (span: { from: number; to: number; days: Weekday[] } | null) => Promise<boolean>;
};

/** A span of the day that can be set, changed and taken away: bedtime, lessons. */
export function SpanForm({ title, lead, value, suggested, onSave }: SpanFormProps) {
  const { t } = useStrings();
  const shown = value ?? suggested;
  const [from, setFrom] = useState(clockOf(shown.from));
  const [to, setTo] = useState(clockOf(shown.to));
  const [days, setDays] = useState<readonly Weekday[]>(shown.days ?? weekdays);
  const [problem, setProblem] = useState("");
  const submit = () => {
    const [begin, end] = [minuteOf(from), minuteOf(to)];
    const isWhole = begin !== undefined && end !== undefined && begin !== end && days.length > 0;
    setProblem(isWhole ? "" : t("options.time.span_missing"));
    if (isWhole) void onSave({ from: begin, to: end, days: [...days] });
  };
  return (
    <Form class="card stack" label={title} onSubmit={submit}>
      <div>
        <h3>{title}</h3>
        <p class="soft">{lead}</p>
        <p class="hint">{t("options.time.standard", t("options.time.off"), t("options.time.why_family"))}</p>
      </div>
      <p>
        <strong>{value === null ? t("options.time.off") : `${clockOf(value.from)}–${clockOf(value.to)}`}</strong>
      </p>
      {suggested.days !== undefined && <DaysField days={days} onChange={setDays} />}
      <div class="row">
        <ClockField label={t("family.from")} value={from} onChange={setFrom} />
        <ClockField label={t("family.to")} value={to} onChange={setTo} />
      </div>
      <output class="problem">{problem}</output>
      <div class="row">
        <Button submits label={`${t("family.save")}: ${title}`}>
          {t("family.save")}
        </Button>
        {value !== null && (
          <Button kind="quiet" label={`${t("options.time.turn_off")}: ${title}`} onPress={() => void onSave(null)}>
            {t("options.time.turn_off")}
          </Button>
        )}
      </div>
    </Form>
  );
}
