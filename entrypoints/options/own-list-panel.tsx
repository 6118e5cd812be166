import { LockNote } from "../../components/lock-note.tsx";
import { OwnListForm } from "../../components/options/own-list-form.tsx";
import { OwnListPreview } from "../../components/options/own-list-preview.tsx";
import { Said } from "../../components/said.tsx";
import { useStrings } from "../../components/strings/context.ts";
import type { Limits } from "../../core/limits/limits.ts";
import { mostOwnLists, type OwnList } from "../../core/lists/own-list.ts";
import type { ListState } from "../../platform/messages/protocol.ts";
import { useOwnList } from "./use-own-list.ts";

export type OwnListPanelProps = {
  readonly own: readonly OwnList[];
  /** Every list there is, so that none is added twice. */
  readonly known: readonly ListState[];
  readonly limits: Limits;
  readonly onChange: (own: OwnList[]) => Promise<boolean>;
  readonly onAdded: () => void;
};

/** A list of the parents' own: its address, then what is in it, then it is on. */
export function OwnListPanel({ own, known, limits, onChange, onAdded }: OwnListPanelProps) {
  const { t, language } = useStrings();
  const door = useOwnList({ own, known, onChange, onAdded });
  if (limits.locked.includes("lists")) return <LockNote />;
  if (door.shown !== null)
    return (
      <OwnListPreview
        preview={door.shown.preview}
        place={door.shown.place}
        limits={limits}
        busy={door.busy}
        onAdd={door.add}
        onCancel={door.stop}
      />
    );
  if (own.length >= mostOwnLists) return <p class="card soft">{t("options.own.full", String(mostOwnLists))}</p>;
  return (
    <>
      <OwnListForm
        problem={door.problem}
        busy={door.busy}
        progress={t("options.own.reading", Math.round(door.bytes / 1000).toLocaleString(language))}
        onAddress={door.lookAt}
        onFile={door.lookInto}
        onStop={door.stop}
      />
      <Said words={door.words} />
    </>
  );
}
