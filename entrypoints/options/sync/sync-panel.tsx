import { SyncCard } from "../../../components/options/sync-card.tsx";
import { Said } from "../../../components/said.tsx";
import { useStrings } from "../../../components/strings/context.ts";
import { callableChildren } from "../../../core/sync/synced-of.ts";
import { Answered } from "../answered.tsx";
import type { LimitsDoor } from "../use-limits.ts";
import { useSync } from "./use-sync.ts";

/** Sync between the family's computers. */
export function SyncPanel({ door, onRefused }: { door: LimitsDoor; onRefused: () => void }) {
  const { t } = useStrings();
  const { answer, reload, words, busy, join, leave, takeRest, settle } = useSync(door);
  const children = new Map(callableChildren(door.view.stored));
  return (
    <section class="card stack" aria-labelledby="sync-title">
      <h3 id="sync-title">{t("sync.title")}</h3>
      <Answered answer={answer} onRefused={onRefused} onAgain={reload}>
        {(view) => (
          <SyncCard
            view={view}
            busy={busy}
            now={new Date()}
            nameOf={(call) => children.get(call)?.name ?? t("sync.nameless")}
            onJoin={join}
            onLeave={() => void leave()}
            onTakeBack={() => void takeRest()}
            onSettle={(other, takes) => void settle(other, takes)}
          />
        )}
      </Answered>
      <Said words={words} />
    </section>
  );
}
