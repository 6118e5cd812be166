import { useState } from "preact/hooks";
import type { SeatView } from "../../components/family/seats.tsx";
import type { Child } from "../../core/limits/child.ts";
import { childOf } from "../../core/limits/children.ts";
import type { Limits } from "../../core/limits/limits.ts";
import type { LimitsView } from "../../platform/messages/protocol.ts";

export type Whose = {
  readonly child: Child;
  /** What this child has, or would have, at the browser. */
  readonly limits: Limits;
  readonly seats: readonly SeatView[];
  readonly choose: (id: string) => void;
};

/** The child that the page is about: the one at the browser until the parents choose another, who need not sit down for that. */
export function useWhose({ stored, limits: atBrowser, each }: LimitsView): Whose {
  const [chosen, choose] = useState<string | null>(null);
  const limits = each.find(({ child }) => child.id === (chosen ?? atBrowser.child.id)) ?? atBrowser;
  const seats = each.map(({ child, tier }) => ({ ...child, tier }));
  return { child: childOf(stored, limits.child.id), limits, seats, choose };
}
