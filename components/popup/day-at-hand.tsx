import type { CategoryId } from "../../core/category/categories.ts";
import type { Closing } from "../../core/time/time-verdict.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { Fact } from "../fact.tsx";
import { clockOf } from "../family/clock.ts";
import { useStrings } from "../strings/context.ts";
import { minutesWords } from "../time/minutes-words.ts";

/** Seconds; `null` where nothing is set. */
export type DayTime = {
  readonly left: {
    readonly all: number | null;
    readonly categories: Readonly<Partial<Record<CategoryId, number>>>;
    readonly short: number | null;
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
  const hasBudget = categories.length > 0 || left.short !== null;
  const isNear = closed === null && left.all !== null && left.all < dayMinutes * 60;
  if (closed === null && !isNear && !hasBudget && bedtime === null) return null;
  return (
    <section class="card stack">
      <h2 class="hint">{t("popup.day")}</h2>
      {closed !== null && <p>{t(`time.over.${closed}`)}</p>}
      <dl class="facts">
        {isNear && <Fact name={t("popup.left")}>{words(left.all!)}</Fact>}
        {categories.map(([id, seconds]) => (
          <Fact key={id} name={t(messageKey("category", id, "name"))}>
            {t("popup.category_left", words(seconds))}
          </Fact>
        ))}
        {left.short !== null && (
          <Fact name={t("options.time.shorts")}>{t("popup.category_left", words(left.short))}</Fact>
        )}
        {bedtime !== null && <Fact name={t("popup.bedtime")}>{clockOf(bedtime.from)}</Fact>}
      </dl>
    </section>
  );
}
