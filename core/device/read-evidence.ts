import { keptDays } from "../privacy/day-row.ts";
import { localDay } from "../time/local-day.ts";
import {
  evidenceIds,
  evidenceKinds,
  type Evidence,
  type EvidenceId,
  type EventId,
  type NotedEvent,
  type StateId,
} from "./evidence.ts";

/** However often somebody plays with a clock, no more is kept than this. */
const most = 90;

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The events with one more, each kind once a day, without those whose time is over.
 *
 * @param believed what is forgotten is told by, where that is another time: a device's own clock can be set forward
 */
export function noteEvent(
  noted: readonly NotedEvent[],
  id: EventId,
  now: Date,
  believed: Date = now,
): readonly NotedEvent[] {
  const day = localDay(now);
  const isKnown = noted.some((event) => event.id === id && event.day === day);
  return forgetOldEvents(isKnown ? noted : [...noted, { id, day }], believed).slice(-most);
}

export function forgetOldEvents(noted: readonly NotedEvent[], now: Date): readonly NotedEvent[] {
  const oldest = localDay(new Date(now.getTime() - keptDays * dayMs));
  return noted.filter(({ day }) => day >= oldest);
}

/** For each state whether it holds; a day where it is known since when. */
export type States = Readonly<Record<StateId, boolean | { readonly since: string }>>;

/** What a parent is told, in the table's order; empty when nothing is known. */
export function readEvidence(noted: readonly NotedEvent[], states: States, now: Date): readonly Evidence[] {
  const events = forgetOldEvents(noted, now);
  return evidenceIds.flatMap((id) => {
    const days = isState(id) ? daysOf(states[id]) : newestFirst(events.filter((event) => event.id === id));
    return days === null ? [] : [{ id, days, policy: evidenceKinds[id].policy }];
  });
}

function isState(id: EvidenceId): id is StateId {
  return evidenceKinds[id].kind === "state";
}

function daysOf(state: States[StateId]): readonly string[] | null {
  if (typeof state === "object") return [state.since];
  return state ? [] : null;
}

function newestFirst(events: readonly NotedEvent[]): readonly string[] | null {
  return events.length === 0
    ? null
    : events
        .map(({ day }) => day)
        .toSorted()
        .toReversed();
}
