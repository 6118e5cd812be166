import { useState } from "preact/hooks";
import type { BackupImportProps, BackupPreview } from "../../components/options/backup-import.tsx";
import { seatName } from "../../components/family/seat-name.ts";
import { useStrings } from "../../components/strings/context.ts";
import { largestBackup, readBackup, type BackupRefusal } from "../../core/backup/backup-file.ts";
import { limitsChanges } from "../../core/backup/limits-changes.ts";
import { childOf } from "../../core/limits/children.ts";
import type { StoredLimits } from "../../core/limits/stored-limits.ts";
import { messageKey } from "../../core/words/message-key.ts";
import type { Strings } from "../../core/words/strings.ts";
import { openBackup } from "../../platform/backup.ts";
import type { LimitsDoor } from "./use-limits.ts";

type Chosen = { readonly name: string; readonly text: string };
type Opened = { readonly limits: StoredLimits; readonly made: string };

/** Limits out of a file: chosen, opened, looked at, taken over, taken back. The former ones are kept while the page is open. */
export function useBackup(door: LimitsDoor): BackupImportProps {
  const strings = useStrings();
  const { t } = strings;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [former, setFormer] = useState<StoredLimits | null>(null);
  const [words, setWords] = useState("");
  const [busy, setBusy] = useState(false);
  const refuse = (why: BackupRefusal | "closed") => setWords(t(messageKey("backup.refusal", why)));
  const drop = () => {
    setChosen(null);
    setOpened(null);
  };
  const choose = async (file: File) => {
    drop();
    setWords("");
    if (file.size > largestBackup) return refuse("too-large");
    const text = await file.text().catch(() => "");
    const read = readBackup(text);
    if (read.ok) setChosen({ name: file.name, text });
    else refuse(read.why);
  };
  const open = async (passphrase: string) => {
    setBusy(true);
    const answer = await openBackup(chosen!.text, passphrase).catch(() => ({ ok: false, why: "damaged" }) as const);
    setBusy(false);
    setWords("");
    if (answer.ok) setOpened({ limits: here(answer.limits, door.view.stored), made: answer.made });
    else refuse(answer.why);
  };
  const take = async () => {
    const before = door.view.stored;
    if (!(await door.replace(opened!.limits))) return setWords("");
    setFormer(before);
    setWords(t("backup.taken"));
    drop();
  };
  const undo = async () => {
    if (!(await door.replace(former!))) return;
    setFormer(null);
    setWords(t("backup.undone"));
  };
  return {
    file: chosen?.name ?? null,
    preview: opened === null ? null : previewOf(door.view.stored, opened, strings),
    words,
    busy,
    canUndo: former !== null,
    onFile: (file) => void choose(file),
    onOpen: (passphrase) => void open(passphrase),
    onTake: () => void take(),
    onDrop: drop,
    onUndo: () => void undo(),
  };
}

/** Whether this computer is set up and syncs, and where it stands, is its own matter, and no file's. */
function here({ zone: _zone, ...limits }: StoredLimits, { setUp, sync, zone }: StoredLimits): StoredLimits {
  return { ...limits, setUp, sync, ...(zone === undefined ? {} : { zone }) };
}

function previewOf(before: StoredLimits, { limits, made }: Opened, strings: Strings): BackupPreview {
  const changes = limitsChanges(before, limits, new Date()).map(({ part, child, weaker }) => {
    const of = part === "child-removed" ? before : limits;
    return { part, weaker, name: child === undefined ? "" : nameIn(of, child, strings) };
  });
  return { made, changes };
}

function nameIn(limits: StoredLimits, id: string, strings: Strings): string {
  const { name = null, picture } = childOf(limits, id);
  return seatName({ name, picture }, strings);
}
