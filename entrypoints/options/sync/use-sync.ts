import { useState } from "preact/hooks";
import { useStrings } from "../../../components/strings/context.ts";
import type { SyncOther, SyncRefusal } from "../../../core/sync/sync-view.ts";
import { messageKey } from "../../../core/words/message-key.ts";
import { ask } from "../../../platform/messages/ask.ts";
import { useAnswer } from "../use-answer.ts";
import type { LimitsDoor } from "../use-limits.ts";
import { holdKey, takeBack } from "./join-sync.ts";
import { readSync } from "./read-sync.ts";
import { settleWith } from "./settle-sync.ts";

/** What an attempt came to: a key of the words for it; empty where the change of the limits has said it already. */
type Attempt = () => Promise<string>;

const refused = (why: SyncRefusal) => messageKey("sync.refusal", why);

/** Begins, ends and settles; every change of the limits goes through the door, which asks for the PIN. */
export function useSync(door: LimitsDoor) {
  const { t } = useStrings();
  const { answer, reload } = useAnswer(async () => readSync((await ask("limits:read")).stored));
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const attempt = async (act: Attempt) => {
    setBusy(true);
    setSaid("");
    setSaid(await act().catch(() => "options.failed"));
    // Whoever pressed before the limits were read anew would change older ones, and be turned down.
    await Promise.all([reload(), door.reload()]);
    setBusy(false);
  };
  const join = (passphrase: string, anew: boolean) =>
    attempt(async () => {
      const why = await holdKey(passphrase, anew);
      if (why !== null) return refused(why);
      if (!(await door.change({ sync: true }))) return "";
      await ask("sync:now");
      return "sync.joined";
    });
  const leave = () =>
    attempt(async () => {
      if (!(await door.change({ sync: false }))) return "";
      return giveUp();
    });
  const giveUp = async () => ((await takeBack()) ? "sync.left" : "sync.not_back");
  const takeRest = () => attempt(giveUp);
  const settle = (other: SyncOther, takes: boolean) =>
    attempt(async () => {
      const outcome = await settleWith(door.view.stored, other, takes ? door.replace : null);
      if (outcome !== "settled") return outcome === "moved" ? refused("moved") : "";
      await ask("sync:now");
      return takes ? "options.saved" : "sync.let_be";
    });
  return { answer, reload, words: said === "" ? "" : t(said), busy, join, leave, takeRest, settle };
}
