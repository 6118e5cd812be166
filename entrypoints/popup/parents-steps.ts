import type { ParentsCornerProps } from "../../components/popup/parents-corner.tsx";
import type { Strings } from "../../core/words/strings.ts";
import { ask } from "../../platform/messages/ask.ts";
import { giveAnswer } from "../shared/give-answer.ts";
import type { HeldPage } from "./held-page.ts";

type After = {
  readonly t: Strings["t"];
  /** False when it is not known to be locked. */
  readonly lock: () => Promise<boolean>;
  /** The page may be open now; the child who goes on must not find the parents' steps open too. */
  readonly opened: () => Promise<boolean>;
};

type Steps = Pick<ParentsCornerProps, "onPause" | "onAnswer" | "onMinutes">;

/** What a parent does from the popup, each of them one thing, after which it is locked again. */
export function parentsSteps({ openable, waiting }: HeldPage, { t, lock, opened }: After): Steps {
  const thenLocked = async (locking: Promise<boolean>) => ((await locking) ? null : t("popup.parents.not_locked"));
  return {
    onPause: async () => {
      await ask("pause:begin");
      return thenLocked(opened());
    },
    onAnswer: async (says, words) => {
      const site = openable?.what === "site" ? openable.site : "";
      const outcome = await giveAnswer(waiting, site, says, words);
      if (!outcome.ok) return t(`refusal.${outcome.refusal}`);
      return thenLocked(says === "no" ? lock() : opened());
    },
    onMinutes: async (minutes) => {
      await ask("time:grant", minutes);
      return thenLocked(opened());
    },
  };
}
