import { useStrings } from "../strings/context.ts";
import { messageKey } from "../../core/words/message-key.ts";
import type { BlockedView } from "./child-words.ts";

/** From thirteen on: exactly which page, which category, which list and which entry of it. */
export function Details({ view }: { view: BlockedView }) {
  const { t } = useStrings();
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["address", view.hostname],
    ["category", view.category === null ? undefined : t(messageKey("category", view.category, "name"))],
    ["list", view.list],
    [view.place === undefined ? "matched" : messageKey("evidence", view.place), view.matched],
  ];
  return (
    <dl class="details card">
      {rows.map(([row, value]) =>
        value === undefined || value === "" ? null : (
          <div key={row}>
            <dt>{t(`blocked.teen.${row}`)}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
