import type { WeekPicture } from "../../core/privacy/week-picture.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { useStrings } from "../strings/context.ts";
import "./week.css";

export type BlockedListProps = {
  readonly picture: WeekPicture;
  /** The youngest are told no topics. */
  readonly topics?: boolean;
};

type Line = WeekPicture["blocked"][number];

/** What was kept from the child this week, as closely as parents see it: names, or topics, or a bare number. */
export function BlockedList({ picture: { blocked, sight }, topics = true }: BlockedListProps) {
  const { t } = useStrings();
  const times = blocked.reduce((sum, { count }) => sum + count, 0);
  if (times === 0) return <p class="soft">{t("week.none_blocked")}</p>;
  if (sight === "counts") return <p>{t("week.blocked_times", String(times))}</p>;
  const topicOf = ({ category }: Line) =>
    category === null ? t("week.no_topic") : t(messageKey("category", category, "name"));
  return (
    <ul class="blocked-list">
      {blocked.map((line) => (
        <li key={line.key}>
          {line.site !== "" && <span class="host">{line.site}</span>}
          {(topics || line.site === "") && <span class={line.site === "" ? "host" : "soft"}>{topicOf(line)}</span>}
          <span class="times">{t("week.times", String(line.count))}</span>
        </li>
      ))}
    </ul>
  );
}
