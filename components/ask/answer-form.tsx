import { useState } from "preact/hooks";
import { longestLine, type AskAnswer } from "../../core/ask/ask.ts";
import { kindWords } from "../../core/ask/kind-words.ts";
import { Button } from "../button.tsx";
import { TextField } from "../form/text-field.tsx";
import { useStrings } from "../strings/context.ts";
import { answerWords } from "./ask-words.ts";
import "./ask.css";

export type AnswerFormProps = {
  readonly legend: string;
  readonly answers: readonly AskAnswer[];
  /** The minutes asked for; `null` where it is a site. */
  readonly minutes: number | null;
  /** Whether a child waits for a word with it. */
  readonly kind: boolean;
  /** Words of a refusal, or null when it is done. */
  readonly onAnswer: (says: AskAnswer, words: string) => Promise<string | null>;
};

/** What a parent says: how long, or not this time; with a kind word for the child, picked or typed. */
export function AnswerForm({ legend, answers, minutes, kind, onAnswer }: AnswerFormProps) {
  const strings = useStrings();
  const { t } = strings;
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState("");
  const [said, setSaid] = useState("");
  const answer = async (says: AskAnswer) => {
    setBusy(true);
    setSaid(t("ask.answering"));
    const refusal = await onAnswer(says, words).catch(() => t("refusal.unknown"));
    setBusy(false);
    setSaid(refusal ?? "");
  };
  return (
    <div class="stack answer-form">
      {kind && <KindWord words={words} onWords={setWords} />}
      <fieldset>
        <legend>{legend}</legend>
        <div class="row">
          {answers.map((says) => (
            <Button key={says} busy={busy} onPress={() => void answer(says)}>
              {answerWords(says, answers, minutes, strings)}
            </Button>
          ))}
        </div>
      </fieldset>
      <output class="said">{said}</output>
    </div>
  );
}

function KindWord({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const { t } = useStrings();
  return (
    <fieldset class="stack">
      <legend class="label">{t("ask.kind_word")}</legend>
      <div class="row">
        {kindWords.map((id) => {
          const text = t(`ask.kind.${id}`);
          return (
            <button
              key={id}
              type="button"
              class="button chip"
              aria-pressed={words === text}
              onClick={() => onWords(words === text ? "" : text)}
            >
              {text}
            </button>
          );
        })}
      </div>
      <TextField label={t("ask.kind_typed")} value={words} most={longestLine} onChange={onWords} />
    </fieldset>
  );
}
