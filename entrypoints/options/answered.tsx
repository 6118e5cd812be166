import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { useStrings } from "../../components/strings/context.ts";
import type { Loaded } from "./use-answer.ts";

export type AnsweredProps<T> = {
  readonly answer: Loaded<T>;
  readonly onRefused: () => void;
  readonly children: (value: T) => ComponentChildren;
};

/** Draws an answer when it is there; says so while it is awaited and when it failed. */
export function Answered<T>({ answer, onRefused, children }: AnsweredProps<T>) {
  const { t } = useStrings();
  const refused = answer.at === "failed" && answer.refused;
  useEffect(() => {
    if (refused) onRefused();
  }, [refused, onRefused]);
  if (answer.at === "there") return <>{children(answer.value)}</>;
  return (
    <output class={answer.at === "failed" ? "note straw" : "soft"}>
      {t(answer.at === "failed" ? "options.failed" : "options.loading")}
    </output>
  );
}
