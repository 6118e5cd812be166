import { useId } from "preact/hooks";
import { categoryIds, type CategoryId } from "../../core/category/categories.ts";
import type { Limits } from "../../core/limits/limits.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { useStrings } from "../strings/context.ts";

export type CategoryFieldProps = {
  readonly value: CategoryId | null;
  readonly limits: Limits;
  /** What the list itself looks like. */
  readonly suggested: CategoryId | null;
  readonly problem: string;
  readonly onChange: (category: CategoryId) => void;
};

/** The topic that a list is about, with what that means for the child now. */
export function CategoryField({ value, limits, suggested, problem, onChange }: CategoryFieldProps) {
  const { t } = useStrings();
  const id = useId();
  const treatment = value === null ? null : limits.categories[value].treatment;
  const now = treatment === null ? "" : t("options.own.category_now", t(messageKey("treatment", treatment)));
  const why = suggested !== null && suggested === value ? t("options.own.category_suggested") : "";
  return (
    <div class="field">
      <label for={id}>{t("options.own.category")}</label>
      <select
        id={id}
        class="select"
        value={value ?? ""}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== ""}
        onChange={(event) => onChange(event.currentTarget.value as CategoryId)}
      >
        {value === null && <option value="">{t("options.own.category_choose")}</option>}
        {categoryIds.map((category) => (
          <option key={category} value={category}>
            {t(messageKey("category", category, "name"))}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} class="hint">
        {[why, now, treatment === "allow" ? t("options.own.category_open") : ""].filter(Boolean).join(" ")}
      </p>
      <output id={`${id}-problem`} class="problem">
        {problem}
      </output>
    </div>
  );
}
