import { seatName } from "../../components/family/seat-name.ts";
import { WhoseSeats } from "../../components/family/whose-seats.tsx";
import { Section } from "../../components/options/section.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { ChildWeek } from "./child-week.tsx";
import type { LimitsDoor } from "./use-limits.ts";

/** The weekly picture of each child, joined to what it reads and changes. */
export function PrivacyPanel({ door, onRefused }: { door: LimitsDoor; onRefused: () => void }) {
  const strings = useStrings();
  const { t } = strings;
  const { child, limits, seats, choose } = door.whose;
  return (
    <Section id="privacy" lead={t("privacy.lead")}>
      <WhoseSeats seats={seats} chosen={child.id} onChoose={choose} />
      <ChildWeek
        key={child.id}
        id={child.id}
        name={seatName(limits.child, strings)}
        tier={limits.tier}
        names={child.names}
        onNames={(names) => door.changeChild({ ...child, names })}
        onRefused={onRefused}
      />
    </Section>
  );
}
