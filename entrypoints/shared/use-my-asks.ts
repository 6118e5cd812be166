import { useCallback, useEffect, useState } from "preact/hooks";
import type { Ask } from "../../core/ask/ask.ts";
import { onAskNews } from "../../platform/ask-news.ts";
import { ask } from "../../platform/messages/ask.ts";

export type MyAsks = {
  /** Newest first; empty until they are read. */
  readonly asks: readonly Ask[];
  /** The moment they were read at: what each has come to is told by it. */
  readonly now: Date;
  readonly reload: () => Promise<void>;
};

/** So often what ends by the clock is looked at again, in milliseconds. */
const everyMs = 30_000;

/** What the child who sits here has asked for. It follows by itself when a parent answers elsewhere. */
export function useMyAsks(): MyAsks {
  const [asks, setAsks] = useState<readonly Ask[]>([]);
  const [now, setNow] = useState(() => new Date());
  const reload = useCallback(async () => {
    // A page without its asks is whole all the same.
    const mine = await ask("ask:mine").catch(() => null);
    setNow(new Date());
    if (mine !== null) setAsks(mine);
  }, []);
  useEffect(() => {
    void reload();
    const timer = setInterval(() => setNow(new Date()), everyMs);
    const stop = onAskNews(() => void reload());
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [reload]);
  return { asks, now, reload };
}
