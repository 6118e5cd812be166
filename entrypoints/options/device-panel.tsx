import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { DeviceSection } from "../../components/options/device-section.tsx";
import { EvidenceCard } from "../../components/options/evidence-card.tsx";
import { Said } from "../../components/said.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { ask } from "../../platform/messages/ask.ts";
import { Answered } from "./answered.tsx";
import { BackupPanel } from "./backup-panel.tsx";
import { SyncPanel } from "./sync/sync-panel.tsx";
import type { LimitsDoor } from "./use-limits.ts";
import { useAnswer } from "./use-answer.ts";

export function DevicePanel({ door, onRefused }: { door: LimitsDoor; onRefused: () => void }) {
  const { t } = useStrings();
  const { answer, reload } = useAnswer(() => ask("protection:read"));
  const evidence = useAnswer(() => ask("device:evidence"));
  const [words, setWords] = useState("");
  const restore = async () => {
    // The browser asks the person first, and takes the question only straight from a press.
    const given = await browser.permissions.request({ origins: ["<all_urls>"] }).catch(() => false);
    const state = given ? await ask("protection:restore").catch(() => null) : null;
    setWords(state?.hostAccess ? t("options.saved") : t("options.device.restore_failed"));
    await reload();
  };
  const repair = async () => {
    const state = await ask("storage:repair").catch(() => null);
    const isSound = state?.storage.state.level === "good";
    setWords(t(isSound ? "options.device.storage_repaired" : "options.device.storage_unrepaired"));
    await reload();
  };
  return (
    <>
      <Answered answer={answer} section="device" onRefused={onRefused} onAgain={reload}>
        {(protection) => (
          <>
            <DeviceSection
              protection={protection}
              safeSearch={door.view.limits.safeSearch}
              onRestore={() => void restore()}
              onRepair={() => void repair()}
            />
            <Said words={words} />
          </>
        )}
      </Answered>
      <Answered answer={evidence.answer} onRefused={onRefused} onAgain={evidence.reload}>
        {(known) => <EvidenceCard evidence={known} />}
      </Answered>
      <BackupPanel door={door} />
      <SyncPanel door={door} onRefused={onRefused} />
    </>
  );
}
