import type { ListState } from "../../core/lists/list-line.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { Button } from "../button.tsx";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";
import { updateWords } from "./update-words.ts";
import { UpstreamLink } from "./upstream-link.tsx";

export type ListRowProps = {
  readonly list: ListState;
  /** A refresh is under way, of this list or another. */
  readonly busy: boolean;
  /** It stands under the topic that it is about, which needs no second word. */
  readonly underTopic: boolean;
  readonly onUse: (id: string, use: boolean) => void;
  readonly onRefresh: (id: string) => void;
  /** Of a parent's own list. */
  readonly onRemove: (id: string) => void;
};

/** One list: what it is, how its updates stand, and the switch. */
export function ListRow({ list, busy, underTopic, onUse, onRefresh, onRemove }: ListRowProps) {
  const strings = useStrings();
  const { t, language } = strings;
  const name = list.name ?? list.id;
  const update = list.update === null ? "" : updateWords(list.update, strings);
  const facts = [
    ...(underTopic ? [] : [t(messageKey("category", list.category, "name"))]),
    // What has never been fetched has no names yet.
    ...(list.entries === 0 ? [] : [t("list.entries", list.entries.toLocaleString(language))]),
    t(`list.origin.${list.origin}`),
    ...(list.licence === "" ? [] : [t("list.licence", list.licence)]),
  ];
  return (
    <li class="line">
      <div class="grow">
        <p class="host">{name}</p>
        <p class="hint">{facts.join(" · ")}</p>
        {update !== "" && <p class="hint">{update}</p>}
        <UpstreamLink name={name} address={list.upstream} />
      </div>
      {list.update !== null && list.enabled && list.upstream !== "" && (
        <Button
          kind="quiet"
          busy={busy}
          label={t("options.lists.refresh_one", name)}
          onPress={() => onRefresh(list.id)}
        >
          {t("options.lists.refresh")}
        </Button>
      )}
      {list.origin === "own" && !list.locked && (
        <Button kind="quiet" label={t("options.own.remove_of", name)} onPress={() => onRemove(list.id)}>
          {t("options.own.remove")}
        </Button>
      )}
      {list.locked && <LockNote />}
      {list.origin !== "absent" && (
        <label class="check">
          <input
            type="checkbox"
            checked={list.enabled}
            disabled={list.locked}
            aria-label={t("options.lists.use", name)}
            onChange={(event) => onUse(list.id, event.currentTarget.checked)}
          />
          <span aria-hidden="true">{t(list.enabled ? "list.state.on" : "list.state.off")}</span>
        </label>
      )}
    </li>
  );
}
