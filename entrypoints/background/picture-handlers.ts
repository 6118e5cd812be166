import { isPageChecked } from "../../core/picture/is-page-checked.ts";
import { isYoung, judgePicture } from "../../core/picture/judge-picture.ts";
import type { Handlers } from "../../platform/messages/answer.ts";
import { readLimits } from "../../platform/limits-store.ts";
import { lookAtPicture } from "../../platform/pictures/look-at-picture.ts";
import { hasPictureModule } from "../../platform/pictures/picture-module.ts";
import { pictureWords } from "../../platform/pictures/picture-words.ts";
import { defaultLanguage, loadStrings } from "../../platform/strings.ts";
import { isAsked } from "./ask-handlers.ts";
import { judgeSender } from "./check-document.ts";

type PictureMessages = "pictures:begin" | "pictures:judge";

/** What scripts in pages ask about the pictures there. */
export const pictureHandlers: Pick<Handlers, PictureMessages> = {
  "pictures:begin": async (sender) => {
    if (!hasPictureModule) return null;
    const judged = await judgeSender(sender);
    const { limits, verdict } = judged;
    if (!isPageChecked(verdict, limits)) return null;
    const language = limits.language ?? defaultLanguage();
    const words = pictureWords(limits.tier, await loadStrings(language));
    const asked = await isAsked(judged).catch(() => false);
    return { maySee: !isYoung(limits.tier), quiet: verdict.treatment === "blur", asked, words, language };
  },
  "pictures:judge": async (_sender, source) => {
    if (!hasPictureModule) return { says: "unreadable", ms: 0 };
    const [{ tier }, { scores, ms }] = await Promise.all([readLimits(), lookAtPicture(source)]);
    return { says: scores === null ? "unreadable" : judgePicture(scores, tier), ms };
  },
};
