import { SignedLists } from "../../components/options/signed-lists.tsx";
import { ask } from "../../platform/messages/ask.ts";
import { Answered } from "./answered.tsx";
import { useAnswer } from "./use-answer.ts";
import { useRefresh } from "./use-refresh.ts";

/** What is believed by its signature, below the lists. */
export function SignedPanel({ onRefused }: { readonly onRefused: () => void }) {
  const { answer, reload } = useAnswer(() => ask("lists:signed"));
  const { busy, refresh } = useRefresh(reload);
  return (
    <Answered answer={answer} onRefused={onRefused} onAgain={reload}>
      {(view) => <SignedLists {...view} busy={busy} onRefresh={() => refresh("bundle")} />}
    </Answered>
  );
}
