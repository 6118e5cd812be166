import { useState } from "preact/hooks";
import { ChildPicture } from "../art/child-picture.tsx";
import { Button } from "../button.tsx";
import { PinForm, type PinAnswer } from "../form/pin-form.tsx";
import { Said } from "../said.tsx";
import { useStrings } from "../strings/context.ts";
import { seatName } from "./seat-name.ts";
import { Seats, type SeatView } from "./seats.tsx";

export type SeatSwitchProps = {
  readonly child: SeatView;
  readonly seats: readonly SeatView[];
  /** `locked`: that child may do more, so that a parent must come; words of any other refusal; null when it is done. */
  readonly onSeat: (id: string) => Promise<"locked" | string | null>;
  readonly onUnlock: (pin: string) => Promise<PinAnswer>;
};

type Stage = { readonly at: "closed" | "choose" } | { readonly at: "pin"; readonly seat: SeatView };

/** Who sits here, and a way to say that it is somebody else. To a stricter child it is free, to any other a parent comes. */
export function SeatSwitch({ child, seats, onSeat, onUnlock }: SeatSwitchProps) {
  const strings = useStrings();
  const { t } = strings;
  const [stage, setStage] = useState<Stage>({ at: "closed" });
  const [words, setWords] = useState("");
  const seat = async (id: string) => {
    const next = seats.find((one) => one.id === id)!;
    const refusal = await onSeat(id).catch(() => t("refusal.unknown"));
    if (refusal === "locked") return setStage({ at: "pin", seat: next });
    setStage({ at: "closed" });
    setWords(refusal ?? t("family.switched", seatName(next, strings)));
  };
  const unlock = async (pin: string, id: string) => {
    const answer = await onUnlock(pin);
    if (answer.ok) await seat(id);
    return answer;
  };
  const open = stage.at !== "closed";
  return (
    <section class="stack seat-switch">
      <div class="row">
        <ChildPicture picture={child.picture} size={40} />
        <bdi class="seat-name grow">{seatName(child, strings)}</bdi>
        {seats.length > 1 && (
          <Button kind="quiet" expanded={open} onPress={() => setStage({ at: open ? "closed" : "choose" })}>
            {t(open ? "family.switch_close" : "family.switch")}
          </Button>
        )}
      </div>
      {stage.at === "choose" && (
        <Seats seats={seats} active={child.id} label={t("family.here")} onSeat={(id) => void seat(id)} />
      )}
      {stage.at === "pin" && (
        <div class="card stack">
          <p>{t("family.switch_pin", seatName(stage.seat, strings))}</p>
          <PinForm takesFocus onUnlock={(pin) => unlock(pin, stage.seat.id)} />
        </div>
      )}
      <Said words={words} />
    </section>
  );
}
