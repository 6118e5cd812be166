import type { PictureWords } from "../../core/picture/picture-words.ts";
import { isYoung } from "../../core/picture/judge-picture.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import type { Strings } from "../../core/words/strings.ts";
import { voiceOf } from "../../core/words/voice.ts";

/** The words of the small card about hidden pictures, for a child of this tier. */
export function pictureWords(tier: TierId, { t }: Strings): PictureWords {
  const teen = voiceOf(tier) === "teen" ? "_teen" : "";
  const younger = isYoung(tier);
  return {
    title: t("picture_card.title"),
    held: t(`picture_card.held${teen}`),
    unreadable: t("picture_card.unreadable"),
    count: t("picture_card.count"),
    slow: t(younger ? "picture_card.slow" : "picture_card.slow_teen"),
    ask: t("ask.press"),
    asked: t("ask.asked"),
    full: t("ask.full"),
    failed: t("veil.failed"),
    see: younger ? "" : t("picture_card.see"),
    sure: younger ? "" : t("picture_card.sure"),
    close: t("picture_card.close"),
  };
}
