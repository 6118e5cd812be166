import type { Ask } from "../../core/ask/ask.ts";
import { answersFor } from "../../core/ask/grant.ts";
import { useStrings } from "../strings/context.ts";
import { AnswerForm, type AnswerFormProps } from "./answer-form.tsx";
import { openWords } from "./ask-words.ts";

export type OpenFormProps = Pick<AnswerFormProps, "onAnswer"> & {
  readonly site: string;
  /** The child's ask for this site, while it waits. */
  readonly waiting: Ask | null;
};

/** A parent beside the child opens a site, asked for or not. */
export function OpenForm({ site, waiting, onAnswer }: OpenFormProps) {
  const strings = useStrings();
  const answers = answersFor(waiting, site);
  return (
    <AnswerForm
      legend={openWords(site, answers, strings)}
      answers={answers}
      minutes={null}
      kind={waiting !== null}
      onAnswer={onAnswer}
    />
  );
}
