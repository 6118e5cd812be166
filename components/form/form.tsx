import type { ComponentChildren } from "preact";

export type FormProps = {
  readonly class?: string;
  /** What it is called, where no heading inside it says so. */
  readonly label?: string;
  readonly onSubmit: () => unknown;
  readonly children: ComponentChildren;
};

/** A form that the page itself takes care of: what is wrong with it is said in our own words. */
export function Form({ class: look = "stack", label, onSubmit, children }: FormProps) {
  return (
    <form
      class={look}
      noValidate
      {...(label === undefined ? {} : { "aria-label": label })}
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      {children}
    </form>
  );
}
