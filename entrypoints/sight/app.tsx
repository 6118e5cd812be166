import { SightPage } from "../../components/sight/sight-page.tsx";
import type { Limits } from "../../core/limits/limits.ts";
import { canShowNames, parentsSight } from "../../core/privacy/parents-sight.ts";
import { openHelp } from "../../platform/help-page.ts";
import { PausePanel } from "../shared/pause-panel.tsx";
import { useWeek } from "./use-week.ts";

export type SightAppProps = {
  readonly limits: Limits;
  readonly managed: boolean;
  readonly synced: boolean;
  readonly endpoint: string | null;
};

/** The worker's newest word counts; until it has spoken, and where it is silent, the limits say how closely parents see. */
export function SightApp({ limits, managed, synced, endpoint }: SightAppProps) {
  const week = useWeek();
  const tier = week?.tier ?? limits.tier;
  const names = week?.names ?? (limits.names && canShowNames(limits.tier));
  return (
    <SightPage
      tier={tier}
      names={names}
      sight={parentsSight(tier, names)}
      picture={week === null ? null : week?.picture}
      managed={managed}
      synced={synced}
      endpoint={endpoint}
      pause={<PausePanel found={limits.pausedUntil} />}
      onHelp={() => void openHelp()}
    />
  );
}
