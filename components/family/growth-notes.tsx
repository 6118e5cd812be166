import { growthNear, type Growth } from "../../core/tier/growth.ts";
import type { Child } from "../../core/limits/child.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { seatName } from "./seat-name.ts";
import type { SeatView } from "./seats.tsx";

export type GrowthNotesProps = {
  readonly family: readonly Child[];
  /** The same children as they are shown, in the same order. */
  readonly seats: readonly SeatView[];
  readonly now: Date;
  readonly onSave: (child: Child) => Promise<boolean>;
};

/** Who grew into the next tier by the birth month, or will soon, and a way to hold the child back. */
export function GrowthNotes({ family, seats, now, onSave }: GrowthNotesProps) {
  const strings = useStrings();
  const { t } = strings;
  const nameOf = (tier: TierId) => t(messageKey("tier", tier, "name"));
  const growing = family.flatMap((child, at) => {
    const seat = seats[at]!;
    const growth = growthOf(child, seat, now);
    return growth === null ? [] : [{ child, growth, name: seatName(seat, strings) }];
  });
  return (
    <>
      {growing.map(({ child, growth: { when, from, to }, name }) => (
        <div key={child.id} class="note stack">
          <p>{t(`family.growth.${when}`, name, nameOf(to))}</p>
          <div class="row">
            <Button onPress={() => void onSave({ ...child, tier: from })}>
              {t("family.growth.hold", nameOf(from))}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}

/** A tier that a parent chose stands; a clock that nobody bears out has made nobody older. */
function growthOf({ tier, birthMonth }: Child, seat: SeatView, now: Date): Growth | null {
  if (tier !== undefined || birthMonth === undefined) return null;
  const growth = growthNear(birthMonth, now);
  return growth !== null && seat.tier === (growth.when === "lately" ? growth.to : growth.from) ? growth : null;
}
