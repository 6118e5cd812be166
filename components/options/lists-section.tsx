import type { ComponentChildren } from "preact";
import type { ListState } from "../../core/lists/list-line.ts";
import { Button } from "../button.tsx";
import { Said } from "../said.tsx";
import { useStrings } from "../strings/context.ts";
import { ListGroups } from "./list-groups.tsx";
import { Section } from "./section.tsx";

export type ListsSectionProps = {
  readonly lists: readonly ListState[];
  /** A refresh is under way. */
  readonly busy: boolean;
  /** What the refresh is doing, for eyes only: it changes many times a second. */
  readonly progress: string;
  /** What a screen reader says of it: where it begins, each list, and how it ended. */
  readonly words: string;
  readonly onUse: (id: string, use: boolean) => void;
  /** Null for all lists. */
  readonly onRefresh: (id: string | null) => void;
  readonly onRemove: (id: string) => void;
  /** What stands above the lists. */
  readonly children?: ComponentChildren;
};

export function ListsSection({
  lists,
  busy,
  progress,
  words,
  onUse,
  onRefresh,
  onRemove,
  children,
}: ListsSectionProps) {
  const { t } = useStrings();
  return (
    <Section id="lists" lead={t("options.lists.lead")}>
      <div>
        <Button busy={busy} onPress={() => onRefresh(null)}>
          {t("options.lists.refresh_all")}
        </Button>
        <Said words={words} />
        {progress !== "" && (
          <p class="hint" aria-hidden="true">
            {progress}
          </p>
        )}
      </div>
      {children}
      {lists.length === 0 ? (
        <p class="card soft">{t("options.lists.empty")}</p>
      ) : (
        <ListGroups lists={lists} busy={busy} onUse={onUse} onRefresh={onRefresh} onRemove={onRemove} />
      )}
    </Section>
  );
}
