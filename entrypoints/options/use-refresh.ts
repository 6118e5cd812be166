import { useEffect, useState } from "preact/hooks";
import { useStrings } from "../../components/strings/context.ts";
import { listenToProgress, type RefreshProgress } from "../../platform/lists/progress.ts";
import { ask } from "../../platform/messages/ask.ts";

export type RefreshDoor = {
  readonly busy: boolean;
  readonly progress: string;
  readonly words: string;
  readonly refresh: (id: string | null) => void;
};

/** Looking for newer lists, by this page or by the clock: what can be heard of it, and the button. */
export function useRefresh(over: () => void): RefreshDoor {
  const { t, language } = useStrings();
  const [said, setSaid] = useState<RefreshProgress | null>(null);
  const [answer, setAnswer] = useState("");
  useEffect(
    () =>
      listenToProgress((progress) => {
        setSaid(progress);
        if (progress.phase !== "done") return;
        setAnswer("refresh_done");
        over();
      }),
    [over],
  );
  const refresh = async (id: string | null): Promise<void> => {
    setAnswer("refresh_begins");
    const begun = await ask("lists:refresh", id).catch(() => "failed" as const);
    if (begun !== "started") setAnswer(`refresh_${begun}`);
  };
  const busy = said !== null && said.phase !== "done";
  const of = said !== null && "list" in said ? said.list : "";
  const bytes = said?.phase === "fetch" ? Math.round(said.bytes / 1000).toLocaleString(language) : "";
  return {
    busy,
    progress: busy ? t(`options.lists.phase_${said.phase}`, of, bytes) : "",
    words: busy && of !== "" ? t("options.lists.refreshing", of) : answer === "" ? "" : t(`options.lists.${answer}`),
    refresh: (id) => void refresh(id),
  };
}
