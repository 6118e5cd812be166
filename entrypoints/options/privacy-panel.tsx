import { useState } from "preact/hooks";
import { Seats } from "../../components/family/seats.tsx";
import { seatName } from "../../components/family/seat-name.ts";
import { Section } from "../../components/options/section.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { ChildWeek } from "./child-week.tsx";
import type { LimitsDoor } from "./use-limits.ts";

/** The weekly picture of each child, joined to what it reads and changes. */
export function PrivacyPanel({ door, onRefused }: { door: LimitsDoor; onRefused: () => void }) {
  const strings = useStrings();
  const { t } = strings;
  const { stored, limits, each } = door.view;
  const [chosen, setChosen] = useState(limits.child.id);
  const seats = each.map(({ child, tier }) => ({ ...child, tier }));
  const seat = seats.find(({ id }) => id === chosen) ?? seats[0]!;
  const child = stored.children.find(({ id }) => id === seat.id);
  return (
    <Section id="privacy" lead={t("privacy.lead")}>
      {seats.length > 1 && (
        <div class="no-print">
          <Seats seats={seats} active={seat.id} label={t("privacy.whose")} onSeat={setChosen} />
        </div>
      )}
      <ChildWeek
        key={seat.id}
        id={seat.id}
        name={seatName(seat, strings)}
        tier={seat.tier}
        names={child?.names ?? false}
        onNames={async (names) => child !== undefined && door.changeChild({ ...child, names })}
        onRefused={onRefused}
      />
    </Section>
  );
}
