import type { PictureId } from "../../core/limits/pictures.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { ChildPicture } from "../art/child-picture.tsx";
import { useStrings } from "../strings/context.ts";
import { seatName } from "./seat-name.ts";
import "./family.css";

export type SeatView = {
  readonly id: string;
  readonly name: string | null;
  readonly picture: PictureId;
  readonly tier: TierId;
};

export type SeatsProps = {
  readonly seats: readonly SeatView[];
  /** Who sits at the browser now. */
  readonly active: string;
  /** What the group is, for a screen reader. */
  readonly label: string;
  readonly onSeat: (id: string) => void;
};

/** The children to choose from, each a button with picture, name and tier; the one at the browser is marked. */
export function Seats({ seats, active, label, onSeat }: SeatsProps) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <ul class="seats" aria-label={label}>
      {seats.map((seat) => (
        <li key={seat.id}>
          <button
            type="button"
            class="button seat"
            aria-pressed={seat.id === active}
            onClick={() => (seat.id === active ? undefined : onSeat(seat.id))}
          >
            <ChildPicture picture={seat.picture} />
            <span class="seat-words">
              <bdi class="seat-name">{seatName(seat, strings)}</bdi>
              <span class="hint">{t(messageKey("tier", seat.tier, "name"))}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
