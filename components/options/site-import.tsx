import { useRef, useState } from "preact/hooks";
import { planImport } from "../../core/limits/import-sites/plan-import.ts";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { ActionField } from "./action-field.tsx";
import { FilePicker } from "./file-picker.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { useSiteImport } from "./use-site-import.ts";

export type SiteImportProps = {
  readonly rules: readonly SiteRule[];
  readonly actions: readonly SiteRule["action"][];
  readonly onChange: (rules: readonly SiteRule[]) => Promise<boolean>;
};

/** Many sites at once, pasted or from a file: read, shown, and only then taken over. */
export function SiteImport({ rules, actions, onChange }: SiteImportProps) {
  const { t } = useStrings();
  const [plain, setPlain] = useState(actions.includes("block") ? "block" : (actions[0] ?? "block"));
  const door = useSiteImport(plain);
  const area = useRef<HTMLTextAreaElement>(null);
  const close = (taken: boolean) => {
    door.close(taken);
    area.current?.focus();
  };
  const read = door.shown?.rules ?? [];
  const ours = read.filter(({ action }) => actions.includes(action));
  return (
    <div class="card stack">
      <h3>{t("options.import.title")}</h3>
      <p class="soft">{t("options.import.lead")}</p>
      <div class="field">
        <label for="site-import">{t("options.import.text")}</label>
        <textarea
          id="site-import"
          ref={area}
          class="input"
          rows={6}
          spellcheck={false}
          aria-describedby="site-import-problem"
          value={door.text}
          onInput={({ currentTarget }) => door.write(currentTarget.value)}
          onPaste={(event) => takePaste(event, event.currentTarget, door.write)}
        />
        <output id="site-import-problem" class="problem">
          {door.problem === null ? "" : t(messageKey("options.import.problem", door.problem))}
        </output>
      </div>
      <ActionField label={t("options.import.plain")} actions={actions} value={plain} onChange={setPlain} />
      <div class="row">
        <Button kind="primary" onPress={door.look}>
          {t("options.import.look")}
        </Button>
        <FilePicker label={t("options.import.file")} accept=".txt,.json,.hosts,text/plain" onFile={door.open} />
      </div>
      {door.shown !== null && (
        <ImportPreview
          imported={door.shown}
          plan={planImport(rules, ours)}
          forbidden={read.length - ours.length}
          onTake={(next) => void onChange(next).then((kept) => kept && close(true))}
          onCancel={() => close(false)}
        />
      )}
    </div>
  );
}

/** Characters from which the browser takes long to insert a text by itself, line by line. */
const longPaste = 20_000;

function takePaste(event: ClipboardEvent, area: HTMLTextAreaElement, write: (text: string) => void): void {
  const pasted = event.clipboardData?.getData("text/plain") ?? "";
  if (pasted.length < longPaste) return;
  event.preventDefault();
  write(area.value.slice(0, area.selectionStart) + pasted + area.value.slice(area.selectionEnd));
}
