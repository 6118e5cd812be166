import { categoryIds, type CategoryId } from "../../core/category/categories.ts";
import { defaultTime, type TimeLimits } from "../../core/time/time-limits.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { useStrings } from "../strings/context.ts";
import { LimitRow } from "./limit-row.tsx";

type Day = TimeLimits["day"];

export type DayBudgetsProps = { readonly day: Day; readonly onChange: (day: Day) => void };

const budgets = [0, 15, 30, 45, 60, 90, 120, 150, 180, 240, 300, 360];

/** Minutes that a category begins with when a parent gives it some. */
const firstMinutes = 60;

/** Minutes a day: in all, for one game, for short videos and for whole categories. */
export function DayBudgets({ day, onChange }: DayBudgetsProps) {
  const { t } = useStrings();
  const shown = categoryIds.filter((id) => id === "games" || day.categories[id] !== undefined);
  const put = (id: CategoryId, minutes: number | null) => {
    const { [id]: _, ...rest } = day.categories;
    onChange({ ...day, categories: minutes === null ? rest : { ...rest, [id]: minutes } });
  };
  const rowFor = { choices: budgets, none: t("options.time.no_budget") };
  return (
    <div class="card stack">
      <h3>{t("options.time.day")}</h3>
      <ul class="limits">
        <LimitRow
          {...rowFor}
          label={t("options.time.all")}
          value={day.all}
          standard={defaultTime.day.all}
          why={t("options.time.why_family")}
          onChange={(all) => onChange({ ...day, all })}
        />
        <LimitRow
          {...rowFor}
          label={t("options.time.per_game")}
          value={day.perGame}
          standard={defaultTime.day.perGame}
          why={t("options.time.why_decree")}
          onChange={(perGame) => onChange({ ...day, perGame })}
        />
        <LimitRow
          {...rowFor}
          label={t("options.time.shorts")}
          value={day.shorts}
          standard={defaultTime.day.shorts}
          why={t("options.time.why_shorts")}
          onChange={(shorts) => onChange({ ...day, shorts })}
        />
        {shown.map((id) => (
          <LimitRow
            key={id}
            {...rowFor}
            label={t("options.time.category", t(messageKey("category", id, "name")))}
            value={day.categories[id] ?? null}
            standard={defaultTime.day.categories[id] ?? null}
            why={t(id === "games" ? "options.time.why_decree" : "options.time.why_family")}
            onChange={(minutes) => put(id, minutes)}
          />
        ))}
      </ul>
      <MoreCategories ids={categoryIds.filter((id) => !shown.includes(id))} onAdd={(id) => put(id, firstMinutes)} />
    </div>
  );
}

function MoreCategories({ ids, onAdd }: { ids: readonly CategoryId[]; onAdd: (id: CategoryId) => void }) {
  const { t } = useStrings();
  return (
    <div class="field narrow">
      <label for="time-category">{t("options.time.add_category")}</label>
      <select
        id="time-category"
        class="select"
        value=""
        onChange={({ currentTarget }) => currentTarget.value !== "" && onAdd(currentTarget.value as CategoryId)}
      >
        <option value="">{t("options.time.choose")}</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {t(messageKey("category", id, "name"))}
          </option>
        ))}
      </select>
    </div>
  );
}
