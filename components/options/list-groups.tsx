import { categoryIds, type CategoryId } from "../../core/category/categories.ts";
import type { ListState } from "../../core/lists/list-line.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { useStrings } from "../strings/context.ts";
import { ListRow, type ListRowProps } from "./list-row.tsx";
import "./fold.css";

export type ListGroupsProps = Omit<ListRowProps, "list" | "underTopic"> & { readonly lists: readonly ListState[] };

/** A parent's own lists at once, the others under the topic they are about: nobody reads sixty names. */
export function ListGroups({ lists, ...doing }: ListGroupsProps) {
  const own = lists.filter(isOwn);
  const others = lists.filter((list) => !isOwn(list));
  return (
    <>
      {own.length > 0 && (
        <div class="card">
          <Rows lists={own} underTopic={false} {...doing} />
        </div>
      )}
      <div class="card">
        {categoryIds.map((category) => (
          <Group
            key={category}
            category={category}
            lists={others.filter((one) => one.category === category)}
            {...doing}
          />
        ))}
      </div>
    </>
  );
}

function isOwn({ origin }: ListState): boolean {
  return origin === "own";
}

function Group({ category, lists, ...doing }: ListGroupsProps & { readonly category: CategoryId }) {
  const { t } = useStrings();
  if (lists.length === 0) return null;
  const used = lists.filter(({ enabled }) => enabled).length;
  return (
    <details class="fold">
      <summary>
        {t(messageKey("category", category, "name"))}{" "}
        <span class="hint">{t("options.lists.group", String(lists.length), String(used))}</span>
      </summary>
      <Rows lists={lists} underTopic {...doing} />
    </details>
  );
}

function Rows({ lists, ...doing }: ListGroupsProps & Pick<ListRowProps, "underTopic">) {
  return (
    <ul class="lines">
      {lists.map((list) => (
        <ListRow key={list.id} list={list} {...doing} />
      ))}
    </ul>
  );
}
