import { useState } from "preact/hooks";
import { Said } from "../../components/said.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { TimeSection } from "../../components/time/time-section.tsx";
import { TimeToday } from "../../components/time/time-today.tsx";
import { ZoneCard } from "../../components/time/zone-card.tsx";
import { ask } from "../../platform/messages/ask.ts";
import { zoneName } from "../../platform/read-clocks.ts";
import { Answered } from "./answered.tsx";
import { isRefused, useAnswer } from "./use-answer.ts";
import type { LimitsDoor } from "./use-limits.ts";

/** Minutes that one press gives. */
const more = 15;

/** The time of one child, joined to what it reads and changes. */
export function TimePanel({ door, onRefused }: { door: LimitsDoor; onRefused: () => void }) {
  const { child, seats, choose } = door.whose;
  return (
    <TimeSection
      time={child.time}
      seats={seats}
      chosen={child.id}
      onChoose={choose}
      onChange={(time) => door.changeChild({ ...child, time })}
      zone={<ZoneCard home={door.view.stored.zone} here={zoneName()} onChoose={(zone) => void door.change({ zone })} />}
    >
      {child.id === door.view.limits.child.id && <Today onRefused={onRefused} />}
    </TimeSection>
  );
}

function Today({ onRefused }: { onRefused: () => void }) {
  const { t } = useStrings();
  const { answer, reload } = useAnswer(() => ask("time:read"));
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState("");
  const give = async () => {
    setBusy(true);
    setWords("");
    try {
      await ask("time:grant", more);
      setWords(t("time.given"));
      await reload();
    } catch (error) {
      if (isRefused(error)) onRefused();
      setWords(t(isRefused(error) ? "refusal.locked" : "refusal.unknown"));
    }
    setBusy(false);
  };
  return (
    <Answered answer={answer} onRefused={onRefused} onAgain={reload}>
      {(view) => (
        <>
          <TimeToday view={view} busy={busy} onMore={() => void give()} />
          <Said words={words} />
        </>
      )}
    </Answered>
  );
}
