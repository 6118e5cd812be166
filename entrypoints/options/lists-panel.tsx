import { ListsSection } from "../../components/options/lists-section.tsx";
import type { Limits } from "../../core/limits/limits.ts";
import type { StoredLimits } from "../../core/limits/stored-limits.ts";
import { ask } from "../../platform/messages/ask.ts";
import { Answered } from "./answered.tsx";
import { OwnListPanel } from "./own-list-panel.tsx";
import { useAnswer } from "./use-answer.ts";
import { useRefresh } from "./use-refresh.ts";

export type ListsPanelProps = {
  readonly stored: StoredLimits;
  readonly limits: Limits;
  readonly onChange: (next: Partial<StoredLimits>) => Promise<boolean>;
  readonly onRefused: () => void;
};

export function ListsPanel({ stored, limits, onChange, onRefused }: ListsPanelProps) {
  const { answer, reload } = useAnswer(() => ask("lists:read"));
  const { busy, progress, words, refresh } = useRefresh(reload);
  const changeAndReload = (next: Partial<StoredLimits>) => void onChange(next).then(reload);
  return (
    <Answered answer={answer} section="lists" onRefused={onRefused} onAgain={reload}>
      {(lists) => (
        <ListsSection
          lists={lists}
          busy={busy}
          progress={progress}
          words={words}
          onUse={(id, use) => changeAndReload({ lists: { ...stored.lists, [id]: use } })}
          onRefresh={refresh}
          onRemove={(gone) => changeAndReload({ ownLists: stored.ownLists.filter(({ id }) => id !== gone) })}
        >
          <OwnListPanel
            own={stored.ownLists}
            known={lists}
            limits={limits}
            onChange={(ownLists) => onChange({ ownLists })}
            onAdded={() => void reload()}
          />
        </ListsSection>
      )}
    </Answered>
  );
}
