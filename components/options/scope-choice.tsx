import { useStrings } from "../strings/context.ts";

/** Whom a word is for: the child at the browser, or every child of the family. */
export type Scope = "child" | "family";

export type ScopeChoiceProps = {
  readonly value: Scope;
  /** What the child is called. */
  readonly child: string;
  readonly onChange: (scope: Scope) => void;
};

export function ScopeChoice({ value, child, onChange }: ScopeChoiceProps) {
  const { t } = useStrings();
  return (
    <fieldset class="field scope">
      <legend>{t("options.sites.for")}</legend>
      <div class="row">
        {(["child", "family"] as const).map((scope) => (
          <label key={scope} class="check">
            <input type="radio" name="scope" checked={value === scope} onChange={() => onChange(scope)} />
            <span>{scope === "child" ? t("options.sites.for_child", child) : t("options.sites.for_family")}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
