import { ListsSection } from "../../components/options/lists-section.tsx";
import { ask } from "../../platform/messages/ask.ts";
import { Answered } from "./answered.tsx";
import { useAnswer } from "./use-answer.ts";
import { useRefresh } from "./use-refresh.ts";

export type ListsPanelProps = {
  readonly onUse: (id: string, use: boolean) => Promise<boolean>;
  readonly onRefused: () => void;
};

export function ListsPanel({ onUse, onRefused }: ListsPanelProps) {
  const { answer, reload } = useAnswer(() => ask("lists:read"));
  const { busy, progress, words, refresh } = useRefresh(reload);
  return (
    <Answered answer={answer} onRefused={onRefused}>
      {(lists) => (
        <ListsSection
          lists={lists}
          busy={busy}
          progress={progress}
          words={words}
          onUse={(id, use) => void onUse(id, use).then(reload)}
          onRefresh={refresh}
        />
      )}
    </Answered>
  );
}
