import { messageKey } from "../../core/words/message-key.ts";
import type { ChangedPart } from "../../core/backup/limits-changes.ts";
import { Button } from "../button.tsx";
import { PassphraseForm } from "../form/passphrase-form.tsx";
import { useStrings } from "../strings/context.ts";
import { FilePicker } from "./file-picker.tsx";
import { formatStoredDay } from "./format-day.ts";

export type ShownChange = { readonly part: ChangedPart; readonly name: string; readonly weaker: boolean };

export type BackupPreview = { readonly made: string; readonly changes: readonly ShownChange[] };

export type BackupImportProps = {
  /** The chosen file's name, or null before there is one. */
  readonly file: string | null;
  /** Null until the passphrase has opened it. */
  readonly preview: BackupPreview | null;
  /** Why it was refused, or what was done. */
  readonly words: string;
  readonly busy: boolean;
  readonly canUndo: boolean;
  readonly onFile: (file: File) => void;
  readonly onOpen: (passphrase: string) => void;
  readonly onTake: () => void;
  readonly onDrop: () => void;
  readonly onUndo: () => void;
};

/** Limits out of a file: nothing changes before the parent has seen what would. */
export function BackupImport(props: BackupImportProps) {
  const { t } = useStrings();
  const { file, preview, words, canUndo } = props;
  return (
    <div class="stack apart">
      <h4>{t("backup.import")}</h4>
      <p class="soft">{t("backup.import_what")}</p>
      <div class="row">
        <FilePicker label={t("backup.choose")} accept=".json,application/json" onFile={props.onFile} />
        {file !== null && <span class="host">{file}</span>}
      </div>
      {file !== null && preview === null && (
        <PassphraseForm
          submit={t("backup.open")}
          submitting={t("backup.opening")}
          busy={props.busy}
          onSubmit={props.onOpen}
        />
      )}
      {preview !== null && <Preview {...props} preview={preview} />}
      <div class="row">
        <output>{words}</output>
        {canUndo && <Button onPress={props.onUndo}>{t("backup.undo")}</Button>}
      </div>
    </div>
  );
}

function Preview({ preview, onTake, onDrop }: BackupImportProps & { preview: BackupPreview }) {
  const { t } = useStrings();
  const { made, changes } = preview;
  const weaker = changes.filter((change) => change.weaker).length;
  return (
    <div class="note stack">
      <p>{t("backup.made", formatStoredDay(made))}</p>
      {changes.length === 0 ? (
        <p>{t("backup.same")}</p>
      ) : (
        <>
          <p>{t(weaker === 0 ? "backup.no_weaker" : "backup.some_weaker", String(weaker))}</p>
          <ul class="tips stack">
            {changes.map(({ part, name, weaker: isWeaker }) => (
              <li key={`${part} ${name}`}>
                {t(messageKey("backup.part", part), name)}
                {isWeaker && <strong>{` · ${t("backup.weaker")}`}</strong>}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row">
        {changes.length > 0 && (
          <Button kind="primary" onPress={onTake}>
            {t("backup.take")}
          </Button>
        )}
        <Button onPress={onDrop}>{t("backup.drop")}</Button>
      </div>
    </div>
  );
}
