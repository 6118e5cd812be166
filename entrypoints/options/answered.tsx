import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Section } from "../../components/options/section.tsx";
import type { SectionId } from "../../components/options/sections.ts";
import { useStrings } from "../../components/strings/context.ts";
import type { Loaded } from "./use-answer.ts";

export type AnsweredProps<T> = {
  readonly answer: Loaded<T>;
  /** Given where the answer brings the section's heading with it: without an answer the heading still stands. */
  readonly section?: SectionId;
  readonly onRefused: () => void;
  readonly onAgain: () => Promise<void>;
  readonly children: (value: T) => ComponentChildren;
};

/** Draws an answer when it is there; says so while it is awaited, and when it failed offers to ask once more. */
export function Answered<T>({ answer, section, onRefused, onAgain, children }: AnsweredProps<T>) {
  const { t } = useStrings();
  const [busy, setBusy] = useState(false);
  const refused = answer.at === "failed" && answer.refused;
  useEffect(() => {
    if (refused) onRefused();
  }, [refused, onRefused]);
  if (answer.at === "there") return <>{children(answer.value)}</>;
  if (answer.at === "loading") return <output class="soft">{t("options.loading")}</output>;
  const again = async () => {
    setBusy(true);
    await onAgain();
    setBusy(false);
  };
  // While it is asked anew the words are gone, so that they are said once more if it was in vain.
  const failed = (
    <div class="stack">
      <p role="alert" class="note straw">
        {t(busy ? "options.loading" : "options.part_failed")}
      </p>
      <div class="row">
        <Button busy={busy} onPress={() => void again()}>
          {t("options.again")}
        </Button>
      </div>
    </div>
  );
  return section === undefined ? failed : <Section id={section}>{failed}</Section>;
}
