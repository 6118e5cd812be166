import { messageKey } from "../../core/words/message-key.ts";
import type { SyncChange } from "../../core/sync/sync-changes.ts";
import type { SyncOther, SyncTaken } from "../../core/sync/sync-view.ts";
import { formatMoment } from "../ask/format-moment.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { changeWords, systemWords } from "./sync-words.ts";

export type SyncOthersProps = {
  readonly others: readonly SyncOther[];
  readonly taken: readonly SyncTaken[];
  readonly now: Date;
  /** What a child is called, by what tells it apart. */
  readonly nameOf: (child: string) => string;
  /** A parent takes over what is weaker there, or lets it be. */
  /** Something of it is being done: until that has ended the limits shown may be older than those that stand. */
  readonly busy: boolean;
  readonly onSettle: (other: SyncOther, takes: boolean) => void;
};

/** The family's other computers: when they last wrote, what of theirs waits for a parent, and what was taken from them. */
export function SyncOthers(props: SyncOthersProps) {
  const { t } = useStrings();
  const { others, taken } = props;
  return (
    <>
      {others.length === 0 && <p class="soft">{t("sync.alone")}</p>}
      {others.map((other) => (
        <OtherComputer key={other.device} {...props} other={other} />
      ))}
      {taken.length > 0 && <TakenList {...props} />}
    </>
  );
}

function OtherComputer({ other, now, nameOf, busy, onSettle }: SyncOthersProps & { other: SyncOther }) {
  const { system, at, state, waits, absent } = other;
  const strings = useStrings();
  const { t } = strings;
  const when = at === null ? "" : t("sync.wrote", formatMoment(new Date(at), now));
  return (
    <section class="stack" aria-label={systemWords(system, strings)}>
      <p>
        <strong>{systemWords(system, strings)}</strong> <span class="soft">{when}</span>
      </p>
      {state !== "good" && <p class="note straw">{t(messageKey("sync.other", state))}</p>}
      {absent.length > 0 && (
        <p class="soft">
          {t("sync.absent")}{" "}
          <span class="child-call">{absent.map((call) => call || t("sync.nameless")).join(", ")}</span>
        </p>
      )}
      {waits.length > 0 && (
        <div class="note stack">
          <p>{t("sync.waits")}</p>
          <Changes changes={waits} nameOf={nameOf} />
          <div class="row">
            <Button kind="primary" busy={busy} onPress={() => onSettle(other, true)}>
              {t("sync.take")}
            </Button>
            <Button busy={busy} onPress={() => onSettle(other, false)}>
              {t("sync.leave_be")}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

function TakenList({ taken, now, nameOf }: Pick<SyncOthersProps, "taken" | "now" | "nameOf">) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <details class="stack">
      <summary>{t("sync.taken", String(taken.length))}</summary>
      {taken.map(({ at, system, changes }) => (
        <div key={at} class="stack">
          <p class="soft">
            {formatMoment(new Date(at), now)} · {systemWords(system, strings)}
          </p>
          <Changes changes={changes} nameOf={nameOf} />
        </div>
      ))}
    </details>
  );
}

function Changes({ changes, nameOf }: { changes: readonly SyncChange[]; nameOf: SyncOthersProps["nameOf"] }) {
  const strings = useStrings();
  const lines = changes.map((change) => changeWords(change, nameOf(change.child ?? ""), strings));
  return (
    <ul class="tips stack">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
