import { useEffect, useState } from "preact/hooks";
import { ask } from "../../platform/messages/ask.ts";
import type { WeekView } from "../../platform/messages/week-messages.ts";

/** What the parents see now, read again whenever the page comes into sight. Undefined while awaited, null when it failed. */
export function useWeek(): WeekView | null | undefined {
  const [week, setWeek] = useState<WeekView | null>();
  useEffect(() => {
    const read = () => {
      if (document.hidden) return;
      void ask("week:mine").then(setWeek, () => setWeek(null));
    };
    read();
    document.addEventListener("visibilitychange", read);
    return () => document.removeEventListener("visibilitychange", read);
  }, []);
  return week;
}
