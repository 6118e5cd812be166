import { useState } from "preact/hooks";
import { Button } from "../button.tsx";
import { TextField } from "../form/text-field.tsx";
import { Said } from "../said.tsx";
import { useStrings } from "../strings/context.ts";
import { Form } from "../form/form.tsx";

/** One line in one's own words beside a report, and who reads it. Saving an empty one takes it away. */
export function OwnLine({ onSay }: { onSay: (words: string) => Promise<boolean> }) {
  const { t } = useStrings();
  const [line, setLine] = useState("");
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState("");
  const say = async () => {
    setBusy(true);
    const kept = await onSay(line).catch(() => null);
    setWords(t(kept === null ? "report.failed" : kept ? "report.said" : "report.line_late"));
    setBusy(false);
  };
  return (
    <Form
      class="own-line stack"
      onSubmit={() => {
        if (!busy) void say();
      }}
    >
      <TextField wide label={t("report.line")} hint={t("report.line_who")} value={line} onChange={setLine} />
      <div class="row">
        <Button submits busy={busy}>
          {t("report.line_save")}
        </Button>
        <Said words={words} />
      </div>
    </Form>
  );
}
