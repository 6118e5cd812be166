import type { CategoryId } from "../../core/category/categories.ts";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { Section } from "./section.tsx";

export type ListLine = {
  readonly id: string;
  readonly category: CategoryId;
  readonly licence: string;
  readonly upstream: string;
  readonly entries: number;
  readonly enabled: boolean;
  readonly locked: boolean;
  readonly origin: "bundled" | "curated" | "absent";
};

export type ListsSectionProps = {
  readonly lists: readonly ListLine[];
  readonly onUse: (id: string, use: boolean) => void;
};

export function ListsSection({ lists, onUse }: ListsSectionProps) {
  const { t } = useStrings();
  return (
    <Section id="lists" lead={t("options.lists.lead")}>
      {lists.length === 0 ? (
        <p class="card soft">{t("options.lists.empty")}</p>
      ) : (
        <ul class="card lines">
          {lists.map((list) => (
            <ListRow key={list.id} list={list} onUse={onUse} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function ListRow({ list, onUse }: { list: ListLine; onUse: ListsSectionProps["onUse"] }) {
  const { t, language } = useStrings();
  const facts = [
    t(messageKey("category", list.category, "name")),
    t("list.entries", list.entries.toLocaleString(language)),
    t(`list.origin.${list.origin}`),
    t("list.licence", list.licence),
  ];
  return (
    <li class="line">
      <div class="grow">
        <p class="host">{list.id}</p>
        <p class="hint">{facts.join(" · ")}</p>
        {/^https?:/.test(list.upstream) && (
          <a
            class="source"
            href={list.upstream}
            target="_blank"
            rel="noreferrer"
            aria-label={`${t("list.upstream")}: ${list.id}`}
          >
            {t("list.upstream")}
          </a>
        )}
      </div>
      {list.locked && <LockNote />}
      {list.origin !== "absent" && (
        <label class="check">
          <input
            type="checkbox"
            checked={list.enabled}
            disabled={list.locked}
            aria-label={t("options.lists.use", list.id)}
            onChange={(event) => onUse(list.id, event.currentTarget.checked)}
          />
          <span aria-hidden="true">{t(list.enabled ? "list.state.on" : "list.state.off")}</span>
        </label>
      )}
    </li>
  );
}
