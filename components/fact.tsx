import type { ComponentChildren } from "preact";
import "./look/facts.css";

export type FactProps = {
  readonly name: string;
  /** False marks what is not as it should be. */
  readonly good?: boolean;
  readonly children: ComponentChildren;
};

/** One line of a list of facts: what, and how it stands. */
export function Fact({ name, good = true, children }: FactProps) {
  return (
    <div class={good ? "fact" : "fact wanting"}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
