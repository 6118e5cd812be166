import { useEffect, useState } from "preact/hooks";
import type { SeatView } from "../../components/family/seats.tsx";
import { AsksSection } from "../../components/options/asks-section.tsx";
import { Said } from "../../components/said.tsx";
import { useStrings } from "../../components/strings/context.ts";
import type { Ask, AskAnswer } from "../../core/ask/ask.ts";
import { onAskNews } from "../../platform/ask-news.ts";
import { ask as send } from "../../platform/messages/ask.ts";
import { Answered } from "./answered.tsx";
import { isRefused, useAnswer } from "./use-answer.ts";

export type AsksPanelProps = { readonly seats: readonly SeatView[]; readonly onRefused: () => void };

/** The inbox of asks, joined to what it reads and answers; it follows what children ask meanwhile. */
export function AsksPanel({ seats, onRefused }: AsksPanelProps) {
  const { t } = useStrings();
  const { answer, reload } = useAnswer(() => send("asks:read"));
  const [words, setWords] = useState("");
  useEffect(() => onAskNews(() => void reload()), [reload]);
  const act = async (change: Promise<{ ok: boolean } | void>) => {
    setWords("");
    const outcome = await change.catch((error: unknown) => {
      if (isRefused(error)) onRefused();
      return { ok: false };
    });
    if (outcome?.ok === false) setWords(t("refusal.unknown"));
    await reload();
  };
  const answerTo = async ({ id }: Ask, says: AskAnswer, said: string): Promise<string | null> => {
    try {
      const outcome = await send("asks:answer", id, says, said);
      return outcome.ok ? null : t(`refusal.${outcome.refusal}`);
    } catch (error) {
      if (isRefused(error)) onRefused();
      return t("refusal.locked");
    }
  };
  return (
    <Answered answer={answer} section="asks" onRefused={onRefused} onAgain={reload}>
      {(asks) => (
        <>
          <AsksSection
            asks={asks}
            seats={seats}
            now={new Date()}
            onAnswer={answerTo}
            onEnd={(id) => void act(send("ask:end", id))}
            onDelete={(id) => void act(send("asks:delete", id))}
          />
          <Said words={words} tone="problem" />
        </>
      )}
    </Answered>
  );
}
