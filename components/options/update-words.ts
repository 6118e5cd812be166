import { messageKey } from "../../core/words/message-key.ts";
import type { ListUpdate } from "../../core/lists/list-state.ts";
import type { Strings } from "../../core/words/strings.ts";
import { formatDay } from "./format-day.ts";

/** How a list's updates stand, in one line: state, reason, last look, what was added and left out. The switch says "off". */
export function updateWords(update: ListUpdate, { t, language }: Strings): string {
  const { checkedAt, added, rejected } = update;
  const count = (value: number) => value.toLocaleString(language);
  return [
    ...(update.state === "off" ? [] : [t(messageKey("list.update", update.state))]),
    ...(update.state === "failed" ? [t(messageKey("list.failure", update.why))] : []),
    ...(update.waits === null ? [] : [t(messageKey("list.waits", update.waits))]),
    ...(checkedAt === null ? [] : [t("list.checked", formatDay(new Date(checkedAt)))]),
    ...(added > 0 ? [t("list.added", count(added))] : []),
    ...(rejected > 0 ? [t("list.rejected", count(rejected))] : []),
  ].join(" · ");
}
