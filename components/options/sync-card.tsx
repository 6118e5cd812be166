import { useState } from "preact/hooks";
import { messageKey } from "../../core/words/message-key.ts";
import type { SyncView } from "../../core/sync/sync-view.ts";
import { staying } from "../../core/sync/what-travels.ts";
import { formatMoment } from "../ask/format-moment.ts";
import { Button } from "../button.tsx";
import { NewPassphraseForm } from "../form/new-passphrase-form.tsx";
import { PassphraseForm } from "../form/passphrase-form.tsx";
import { useStrings } from "../strings/context.ts";
import "./fold.css";
import { SyncOthers, type SyncOthersProps } from "./sync-others.tsx";

export type SyncCardProps = Pick<SyncOthersProps, "now" | "nameOf" | "busy" | "onSettle"> & {
  readonly view: SyncView;
  /** `anew` throws away what lies in the account under another passphrase. */
  readonly onJoin: (passphrase: string, anew: boolean) => Promise<void>;
  readonly onLeave: () => void;
  /** Asks the account once more for what this computer had sent. */
  readonly onTakeBack: () => void;
};

/** Limits that travel between the family's computers: what that means, how to begin, and how it stands. */
export function SyncCard(props: SyncCardProps) {
  const { t } = useStrings();
  const { view, busy, onLeave, onTakeBack } = props;
  return (
    <>
      <p>{t("sync.what")}</p>
      {view.state === "on" && (
        <details class="fold">
          <summary>{t("sync.told_title")}</summary>
          <Told />
        </details>
      )}
      {view.isLeft && (
        <div class="note straw stack">
          <p>{t("sync.left_there")}</p>
          <div>
            <Button busy={busy} onPress={onTakeBack}>
              {t("sync.take_back")}
            </Button>
          </div>
        </div>
      )}
      {view.state === "on" ? <Standing {...props} /> : <Offer {...props} />}
      {view.state !== "off" && (
        <div>
          <Button busy={busy} onPress={onLeave}>
            {t("sync.off")}
          </Button>
        </div>
      )}
    </>
  );
}

/** What leaves the computer and what does not. */
function Told() {
  const { t } = useStrings();
  return (
    <ul class="tips stack">
      {["goes", "seen", "stays", "stricter", "account"].map((part) => (
        <li key={part}>
          {t(`sync.told.${part}`)}
          {part === "stays" && <FoldedStays />}
        </li>
      ))}
    </ul>
  );
}

function FoldedStays() {
  const { t } = useStrings();
  return (
    <details class="fold">
      <summary>{t("sync.stays_title")}</summary>
      <p class="hint">{staying.map((field) => t(messageKey("sync.stays", field))).join(", ")}</p>
    </details>
  );
}

function Standing({ view, now, nameOf, busy, onSettle }: SyncCardProps) {
  const { t } = useStrings();
  const { sentAt, trouble, others, taken, namesakes } = view;
  return (
    <div class="stack">
      <p class={trouble === null ? "note" : "note straw"}>
        {trouble === null
          ? sentAt === null
            ? t("sync.unsent")
            : t("sync.sent", formatMoment(new Date(sentAt), now))
          : t(messageKey("sync.trouble", trouble))}
      </p>
      {namesakes.map((name) => (
        <p key={name} class="note straw">
          {name === "" ? t("sync.unnamed") : t("sync.namesakes", name)}
        </p>
      ))}
      <SyncOthers others={others} taken={taken} now={now} nameOf={nameOf} busy={busy} onSettle={onSettle} />
    </div>
  );
}

/** A family with one computer needs none of it, and reads one line. */
function Offer(props: SyncCardProps) {
  const { t } = useStrings();
  const { state, begun } = props.view;
  const offer = (
    <div class="stack">
      <Told />
      <Begin {...props} />
    </div>
  );
  if (state !== "off" || begun !== "no") return offer;
  return (
    <details class="fold">
      <summary>{t("sync.begin")}</summary>
      {offer}
    </details>
  );
}

function Begin({ view, busy, onJoin }: SyncCardProps) {
  const { t } = useStrings();
  const [forgot, setForgot] = useState(false);
  if (view.begun === "newer") return <p class="note straw">{t("sync.newer")}</p>;
  if (view.begun === "no" || forgot)
    return (
      <div class="stack">
        {forgot && <p class="note straw">{t("sync.anew_what")}</p>}
        <NewPassphraseForm
          hint={t("sync.hint")}
          submit={t(forgot ? "sync.anew" : "sync.on")}
          submitting={t("sync.joining")}
          onSubmit={(passphrase) => onJoin(passphrase, forgot)}
        />
      </div>
    );
  return (
    <div class="stack">
      <p class="note">{t(view.begun === "damaged" ? "sync.damaged" : "sync.begun")}</p>
      {view.begun === "yes" && (
        <PassphraseForm
          submit={t("sync.on")}
          submitting={t("sync.joining")}
          busy={busy}
          onSubmit={(passphrase) => void onJoin(passphrase, false)}
        />
      )}
      <div>
        <Button kind="quiet" onPress={() => setForgot(true)}>
          {t("sync.forgot")}
        </Button>
      </div>
    </div>
  );
}
