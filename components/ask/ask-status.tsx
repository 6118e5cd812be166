import { askState } from "../../core/ask/ask-state.ts";
import type { Ask } from "../../core/ask/ask.ts";
import { useStrings } from "../strings/context.ts";
import { stateWords } from "./ask-words.ts";

/** Where an ask stands, and the kind word that came back with the answer. */
export function AskStatus({ ask, now }: { ask: Ask; now: Date }) {
  const strings = useStrings();
  const { answer } = ask;
  return (
    <>
      <p class="ask-state">{stateWords(ask, askState(ask, now), now, strings)}</p>
      {answer !== null && answer.words !== "" && <blockquote class="ask-kind">{answer.words}</blockquote>}
    </>
  );
}
