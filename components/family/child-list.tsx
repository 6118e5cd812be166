import { useState } from "preact/hooks";
import type { Child } from "../../core/limits/child.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { ChildPicture } from "../art/child-picture.tsx";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { ChildForm, type ChildFormProps } from "./child-form.tsx";
import { seatName } from "./seat-name.ts";
import type { SeatView } from "./seats.tsx";

export type ChildListProps = Pick<ChildFormProps, "thisYear" | "tierLocked"> & {
  readonly family: readonly Child[];
  /** The same children as they are shown, in the same order. */
  readonly seats: readonly SeatView[];
  /** A child of whom nothing is known yet; null when the family is full. */
  readonly fresh: () => Child | null;
  readonly onSave: (child: Child) => Promise<boolean>;
  readonly onAdd: (child: Child) => Promise<boolean>;
  readonly onRemove: (id: string) => Promise<boolean>;
};

type Open =
  | { readonly at: "none" }
  | { readonly at: "edit" | "remove"; readonly id: string }
  | { readonly at: "add"; readonly child: Child };

const nothing: Open = { at: "none" };

/** The children of the family: change one, add one, take one out after a second word. */
export function ChildList({ family, seats, fresh, onSave, onAdd, onRemove, ...form }: ChildListProps) {
  const { t } = useStrings();
  const [open, setOpen] = useState<Open>(nothing);
  const close = () => setOpen(nothing);
  const closeAfter = (done: Promise<boolean>) => void done.then((kept) => kept && close());
  const next = fresh();
  return (
    <div class="card stack">
      <h3>{t("family.title")}</h3>
      <ul class="lines">
        {family.map((child, at) => (
          <li key={child.id} class="line">
            <ChildLine seat={seats[at]!} birthMonth={child.birthMonth} />
            {open.at === "edit" && open.id === child.id ? (
              <div class="grow wide-line">
                <ChildForm
                  {...form}
                  child={child}
                  submitLabel={t("family.save")}
                  onSave={(changed) => closeAfter(onSave(changed))}
                  onCancel={close}
                />
              </div>
            ) : open.at === "remove" && open.id === child.id ? (
              <Removal seat={seats[at]!} onRemove={() => closeAfter(onRemove(child.id))} onCancel={close} />
            ) : (
              <LineActions seat={seats[at]!} alone={family.length === 1} onOpen={setOpen} />
            )}
          </li>
        ))}
      </ul>
      {open.at === "add" ? (
        <ChildForm
          {...form}
          child={open.child}
          submitLabel={t("family.add")}
          onSave={(added) => closeAfter(onAdd(added))}
          onCancel={close}
        />
      ) : next === null ? (
        <p class="hint">{t("family.full")}</p>
      ) : (
        <div>
          <Button onPress={() => setOpen({ at: "add", child: next })}>{t("family.add")}</Button>
        </div>
      )}
    </div>
  );
}

function ChildLine({ seat, birthMonth }: { seat: SeatView; birthMonth: string | undefined }) {
  const strings = useStrings();
  const { t } = strings;
  const [year = "", month = ""] = birthMonth?.split("-") ?? [];
  const facts = [
    t(messageKey("tier", seat.tier, "name")),
    birthMonth === undefined ? "" : t("family.born", month, year),
  ];
  return (
    <>
      <ChildPicture picture={seat.picture} />
      <div class="grow">
        <p class="host">
          <bdi>{seatName(seat, strings)}</bdi>
        </p>
        <p class="hint">{facts.filter(Boolean).join(" · ")}</p>
      </div>
    </>
  );
}

type LineActionsProps = { readonly seat: SeatView; readonly alone: boolean; readonly onOpen: (open: Open) => void };

function LineActions({ seat, alone, onOpen }: LineActionsProps) {
  const strings = useStrings();
  const { t } = strings;
  const name = seatName(seat, strings);
  return (
    <div class="row">
      <Button label={t("family.edit_of", name)} onPress={() => onOpen({ at: "edit", id: seat.id })}>
        {t("family.edit")}
      </Button>
      {!alone && (
        <Button kind="quiet" label={t("family.remove_of", name)} onPress={() => onOpen({ at: "remove", id: seat.id })}>
          {t("family.remove")}
        </Button>
      )}
    </div>
  );
}

function Removal({ seat, onRemove, onCancel }: { seat: SeatView; onRemove: () => void; onCancel: () => void }) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <div class="note straw stack wide-line" role="alert">
      <p>{t("family.remove_sure", seatName(seat, strings))}</p>
      <div class="row">
        <Button onPress={onCancel}>{t("family.keep")}</Button>
        <Button kind="quiet" onPress={onRemove}>
          {t("family.remove_now")}
        </Button>
      </div>
    </div>
  );
}
