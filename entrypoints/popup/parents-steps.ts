import type { ParentsCornerProps } from "../../components/popup/parents-corner.tsx";
import type { Strings } from "../../core/words/strings.ts";
import { ask } from "../../platform/messages/ask.ts";
import { giveAnswer } from "../shared/give-answer.ts";
import type { HeldPage } from "./held-page.ts";

type After = {
  readonly t: Strings["t"];
  readonly lock: () => Promise<void>;
  /** The page may be open now; the child who goes on must not find the parents' steps open too. */
  readonly opened: () => Promise<void>;
};

type Steps = Pick<ParentsCornerProps, "onPause" | "onAnswer" | "onMinutes">;

/** What a parent does from the popup, each of them one thing, after which it is locked again. */
export function parentsSteps({ openable, waiting }: HeldPage, { t, lock, opened }: After): Steps {
  return {
    onPause: async () => {
      await ask("pause:begin");
      await opened();
      return null;
    },
    onAnswer: async (says, words) => {
      const site = openable?.what === "site" ? openable.site : "";
      const outcome = await giveAnswer(waiting, site, says, words);
      if (!outcome.ok) return t(`refusal.${outcome.refusal}`);
      await (says === "no" ? lock() : opened());
      return null;
    },
    onMinutes: async (minutes) => {
      await ask("time:grant", minutes);
      await opened();
      return null;
    },
  };
}
