import type { CategoryId } from "../../core/category/categories.ts";
import type { Closing } from "../../core/time/time-verdict.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { useStrings } from "../strings/context.ts";
import { minutesWords } from "../time/minutes-words.ts";
import "../look/facts.css";

/** Seconds; `null` where nothing is set. */
export type DayTime = {
  readonly left: {
    readonly all: number | null;
    readonly categories: Readonly<Partial<Record<CategoryId, number>>>;
  };
  readonly closed: Closing | null;
  /** Minute of the day. */
  readonly bedtime: { readonly from: number } | null;
};

const dayMinutes = 24 * 60;

/** How much of its day the child has left; nothing where no limit of time comes near. */
export function DayAtHand({ left, closed, bedtime }: DayTime) {
  const strings = useStrings();
  const { t } = strings;
  const words = (seconds: number) => minutesWords(Math.ceil(seconds / 60), strings);
  const categories = Object.entries(left.categories) as [CategoryId, number][];
  const isNear = closed === null && left.all !== null && left.all < dayMinutes * 60;
  if (closed === null && !isNear && categories.length === 0 && bedtime === null) return null;
  return (
    <section class="card stack">
      <h2 class="hint">{t("popup.day")}</h2>
      {closed !== null && <p>{t(`time.over.${closed}`)}</p>}
      <dl class="facts">
        {isNear && <Fact name={t("popup.left")} value={words(left.all!)} />}
        {categories.map(([id, seconds]) => (
          <Fact
            key={id}
            name={t(messageKey("category", id, "name"))}
            value={t("popup.category_left", words(seconds))}
          />
        ))}
        {bedtime !== null && <Fact name={t("popup.bedtime")} value={clock(bedtime.from)} />}
      </dl>
    </section>
  );
}

function clock(minute: number): string {
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
