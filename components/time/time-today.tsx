import type { CategoryId } from "../../core/category/categories.ts";
import { messageKey } from "../../core/words/message-key.ts";
import type { Closing } from "../../core/time/time-verdict.ts";
import { Button } from "../button.tsx";
import { Fact } from "../fact.tsx";
import { useStrings } from "../strings/context.ts";
import { minutesWords } from "./minutes-words.ts";

/** Seconds, all but what closes the web. */
type Day = {
  readonly used: {
    readonly all: number;
    readonly categories: Readonly<Partial<Record<CategoryId, number>>>;
    readonly short: number;
  };
  readonly left: { readonly budget: number | null; readonly short: number | null };
  readonly closed: Closing | null;
  readonly grantedFor: number;
};

export type TimeTodayProps = {
  readonly view: Day;
  readonly busy: boolean;
  readonly onMore: () => void;
};

/** Where the child's day stands, and a quarter of an hour more. */
export function TimeToday({ view: { used, left, closed, grantedFor }, busy, onMore }: TimeTodayProps) {
  const strings = useStrings();
  const { t } = strings;
  const words = (seconds: number) => minutesWords(Math.ceil(seconds / 60), strings);
  const categories = Object.entries(used.categories) as [CategoryId, number][];
  const usedWords = (seconds: number, rest: number | null) =>
    rest === null ? words(seconds) : `${words(seconds)}, ${t("options.time.left", words(rest))}`;
  return (
    <div class="card stack">
      <h3>{t("options.time.today")}</h3>
      <dl class="facts">
        <Fact name={t("options.time.used")}>{usedWords(used.all, left.budget)}</Fact>
        {categories
          .filter(([, seconds]) => seconds >= 60)
          .map(([id, seconds]) => (
            <Fact key={id} name={t(messageKey("category", id, "name"))}>
              {words(seconds)}
            </Fact>
          ))}
        {used.short >= 60 && <Fact name={t("options.time.shorts")}>{usedWords(used.short, left.short)}</Fact>}
        {closed !== null && <Fact name={t("options.time.now")}>{t(`time.over.${closed}`)}</Fact>}
        {grantedFor > 0 && <Fact name={t("options.time.granted")}>{words(grantedFor)}</Fact>}
      </dl>
      <div>
        <Button busy={busy} onPress={onMore}>
          {t("options.time.more")}
        </Button>
      </div>
    </div>
  );
}
