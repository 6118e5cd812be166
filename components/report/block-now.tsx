import { useState } from "preact/hooks";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { useFocusWhen } from "../use-focus-when.ts";

export type Closing = {
  /** As the rule will say it. */
  readonly site: string;
  /** False when it could not be done. */
  readonly onBlock: () => Promise<boolean>;
};

/** Whoever sees that a page is dangerous may close it at once: that needs no PIN, opening it again does. */
export function BlockNow({ site, onBlock }: Closing) {
  const { t } = useStrings();
  const [at, setAt] = useState<"ready" | "busy" | "done" | "failed">("ready");
  const words = useFocusWhen<HTMLOutputElement>(at === "done");
  const press = async () => {
    setAt("busy");
    const done = await onBlock().catch(() => false);
    setAt(done ? "done" : "failed");
  };
  return (
    <div class="stack">
      {at !== "done" && (
        <Button busy={at === "busy"} onPress={() => void press()}>
          {t("report.block", site)}
        </Button>
      )}
      <output class="hint" ref={words} tabIndex={-1}>
        {at === "done" ? t("report.blocked") : at === "failed" ? t("report.failed") : t("report.block_who")}
      </output>
    </div>
  );
}
