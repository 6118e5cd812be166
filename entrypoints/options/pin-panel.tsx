import { useState } from "preact/hooks";
import { PinSection, type PinSectionProps } from "../../components/options/pin-section.tsx";
import { Said } from "../../components/said.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { RecoveryPanel } from "../shared/recovery-panel.tsx";
import { isRefused } from "./use-answer.ts";
import type { PinDoor } from "./use-pin.ts";

export type PinPanelProps = Omit<PinSectionProps, "pin" | "onRenew" | "renewing" | "recovery"> & {
  readonly pin: PinDoor;
};

/** Language, PIN and the recovery code. */
export function PinPanel({ pin, ...section }: PinPanelProps) {
  const { t } = useStrings();
  const [renewing, setRenewing] = useState(false);
  const [words, setWords] = useState("");
  const renew = async () => {
    setRenewing(true);
    const kept = await pin.renew().catch((error: unknown) => {
      if (isRefused(error)) pin.expired();
      return false;
    });
    setRenewing(false);
    setWords(kept ? "" : t("refusal.unknown"));
  };
  return (
    <>
      <PinSection
        {...section}
        pin={pin.state}
        renewing={renewing}
        onRenew={() => void renew()}
        recovery={pin.code === null ? null : <RecoveryPanel code={pin.code} />}
      />
      <Said words={words} tone="problem" />
    </>
  );
}
