import { useStrings } from "../strings/context.ts";
import { Seats, type SeatView } from "./seats.tsx";

export type WhoseSeatsProps = {
  readonly seats: readonly SeatView[];
  /** The child that the section is about. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** Of which child a section is; nothing to choose where there is one. Nobody changes seats by it. */
export function WhoseSeats({ seats, chosen, onChoose }: WhoseSeatsProps) {
  const { t } = useStrings();
  if (seats.length < 2) return null;
  return (
    <div class="stack no-print">
      <p class="label">{t("family.whose")}</p>
      <Seats seats={seats} active={chosen} label={t("family.whose")} onSeat={onChoose} />
    </div>
  );
}
