import { useEffect, useId, useRef } from "preact/hooks";
import type { RefObject } from "preact";

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: "text" | "url" | "date";
  readonly hint?: string;
  /** What is wrong with the value, said aloud when it changes; leave it out where nothing can be wrong. */
  readonly problem?: string;
  readonly wide?: boolean;
  /** Characters; an address may need more than the usual. */
  readonly most?: number;
  readonly self?: RefObject<HTMLInputElement | null>;
  /** It was just asked for, by a press that made it appear. */
  readonly takesFocus?: boolean;
};

/** Longest text that a parent's note or a site may have. */
const longest = 200;

export function TextField({ label, value, onChange, kind = "text", hint, problem, ...more }: TextFieldProps) {
  const { wide, most, self, takesFocus } = more;
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const field = self ?? own;
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus, field]);
  return (
    <div class={wide ? "field wide" : "field"}>
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field}
        class="input"
        {...(kind === "date" ? { type: "date" as const } : { type: "text" as const })}
        inputMode={kind === "url" ? "url" : "text"}
        autocapitalize={kind === "url" ? "none" : "sentences"}
        autocomplete="off"
        maxLength={most ?? (kind === "text" ? longest : 512)}
        value={value}
        aria-invalid={(problem ?? "") !== ""}
        aria-describedby={`${id}-hint ${id}-problem`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <output id={`${id}-problem`} class="problem">
          {problem}
        </output>
      )}
    </div>
  );
}
