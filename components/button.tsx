import type { ComponentChildren, Ref } from "preact";

export type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onPress?: () => void;
  readonly kind?: "primary" | "plain" | "quiet";
  readonly big?: boolean;
  readonly submits?: boolean;
  /** Waiting for an answer: it keeps the focus and does nothing more. */
  readonly busy?: boolean;
  readonly label?: string;
  readonly expanded?: boolean;
  readonly self?: Ref<HTMLButtonElement>;
};

export function Button({ children, onPress, kind = "plain", big, submits, busy, label, expanded, self }: ButtonProps) {
  return (
    <button
      ref={self ?? null}
      type={submits ? "submit" : "button"}
      class={`button ${kind}${big ? " big" : ""}`}
      aria-disabled={busy === true}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(expanded === undefined ? {} : { "aria-expanded": expanded })}
      onClick={() => (busy || submits ? undefined : onPress?.())}
    >
      {children}
    </button>
  );
}
