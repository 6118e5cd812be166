import { useState } from "preact/hooks";
import { openHours, weekdays, type Weekday, type WeekGrid as Hours } from "../../core/time/time-limits.ts";
import { copyDay, isSameGrid } from "../../core/time/week-grid.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { WeekGrid } from "./week-grid.tsx";
import { weekWords } from "./week-words.ts";

export type WeekHoursProps = { readonly hours: Hours; readonly onSave: (hours: Hours) => Promise<boolean> };

/** The hours of the week: painted, said in words, and kept when a parent says so. */
export function WeekHours({ hours, onSave }: WeekHoursProps) {
  const strings = useStrings();
  const { t } = strings;
  const [draft, setDraft] = useState<Hours | null>(null);
  const shown = draft ?? hours;
  const save = async () => void ((await onSave(shown)) && setDraft(null));
  return (
    <div class="card stack">
      <div>
        <h3 id="week-title">{t("options.time.week")}</h3>
        <p class="soft">{t("options.time.week_lead")}</p>
        <p class="hint">{t("options.time.standard", t("options.time.all_open"), t("options.time.why_decree"))}</p>
      </div>
      <p class="week-legend" aria-hidden="true">
        <span class="week-cell open" /> {t("options.time.cell_open")}
        <span class="week-cell" /> {t("options.time.cell_closed")}
      </p>
      <WeekGrid hours={shown} label={t("options.time.week")} onChange={setDraft} />
      <ul class="week-words" aria-label={t("options.time.in_words")}>
        {weekWords(shown, strings).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <CopyDay onCopy={(from, to) => setDraft(copyDay(shown, from, to))} />
      <div class="row">
        <Button kind="primary" busy={isSameGrid(shown, hours)} onPress={() => void save()}>
          {t("options.time.week_save")}
        </Button>
        {!isSameGrid(shown, hours) && (
          <Button kind="quiet" onPress={() => setDraft(null)}>
            {t("options.time.week_undo")}
          </Button>
        )}
        {!isSameGrid(shown, openHours) && (
          <Button kind="quiet" onPress={() => setDraft(openHours)}>
            {t("options.time.week_open")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The days that one day's hours can be given to at once. */
const targets = {
  all: weekdays,
  school: [1, 2, 3, 4, 5],
  weekend: [6, 7],
} as const satisfies Record<string, readonly Weekday[]>;

function CopyDay({ onCopy }: { onCopy: (from: Weekday, to: readonly Weekday[]) => void }) {
  const { t } = useStrings();
  const [from, setFrom] = useState<Weekday>(1);
  const [to, setTo] = useState("all");
  const copy = () => onCopy(from, targets[to as keyof typeof targets] ?? [Number(to) as Weekday]);
  const days = weekdays.map((day) => (
    <option key={day} value={String(day)}>
      {t(`weekday.d${day}`)}
    </option>
  ));
  return (
    <div class="row week-copy">
      <div class="field">
        <label for="copy-from">{t("options.time.copy_from")}</label>
        <select
          id="copy-from"
          class="select"
          value={String(from)}
          onChange={({ currentTarget }) => setFrom(Number(currentTarget.value) as Weekday)}
        >
          {days}
        </select>
      </div>
      <div class="field">
        <label for="copy-to">{t("options.time.copy_to")}</label>
        <select id="copy-to" class="select" value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
          {Object.keys(targets).map((id) => (
            <option key={id} value={id}>
              {t(`options.time.copy_${id}`)}
            </option>
          ))}
          {days}
        </select>
      </div>
      <Button onPress={copy}>{t("options.time.copy")}</Button>
    </div>
  );
}
