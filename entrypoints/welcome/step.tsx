import { useStrings } from "../../components/strings/context.ts";
import { CodeStep } from "../../components/welcome/code-step.tsx";
import { LanguageStep } from "../../components/welcome/language-step.tsx";
import { PinStep } from "../../components/welcome/pin-step.tsx";
import { birthMonthsOf } from "../../core/limits/children.ts";
import type { Language, StoredLimits } from "../../core/limits/stored-limits.ts";
import { finishWelcome } from "../../core/welcome/finish-welcome.ts";
import type { WelcomeStep } from "../../core/welcome/welcome-steps.ts";
import { zoneName } from "../../platform/read-clocks.ts";
import { RecoveryPanel } from "../shared/recovery-panel.tsx";
import { ChildPanel, TierPanel } from "./age-panels.tsx";
import { BrowserPanel } from "./browser-panel.tsx";
import { DonePanel } from "./done-panel.tsx";
import type { WelcomeDoor } from "./use-welcome.ts";

export type StepProps = {
  readonly step: WelcomeStep;
  readonly door: WelcomeDoor;
  readonly onGo: (step: WelcomeStep) => void;
  readonly onLanguage: (language: Language) => void;
};

/** The step that is shown, joined to what it reads and changes. A step goes on only when its change was taken. */
export function Step({ step, door, onGo, onLanguage }: StepProps) {
  const { language } = useStrings();
  const { limits } = door.view;
  const isLocked = limits.locked.includes("language");
  const goOn = async (to: WelcomeStep, next: Partial<StoredLimits>) => {
    if (await door.change(next)) onGo(to);
  };
  switch (step) {
    case "language":
      return (
        <LanguageStep
          chosen={language}
          locked={isLocked}
          onTry={onLanguage}
          onNext={(chosen) => void goOn("child", isLocked ? {} : { language: chosen })}
        />
      );
    case "child":
      return <ChildPanel view={door.view} onNext={(next) => void goOn("tier", next)} />;
    case "tier":
      return <TierPanel view={door.view} onNext={(next) => void goOn("pin", next)} />;
    case "pin":
      return <PinPanel door={door} onNext={() => onGo("code")} />;
    case "code":
      return <CodePanel door={door} onNext={() => void goOn("browser", finishWelcome(door.view.stored, zoneName()))} />;
    case "browser":
      return <BrowserPanel onNext={() => onGo("done")} />;
    case "done":
      return <DonePanel tier={limits.tier} />;
  }
}

type LockProps = { readonly door: WelcomeDoor; readonly onNext: () => void };

function PinPanel({ door, onNext }: LockProps) {
  const { pin, view, createPin } = door;
  const create = async (value: string) => {
    const refusal = await createPin(value);
    if (refusal === null) onNext();
    return refusal;
  };
  return (
    <PinStep
      set={pin.set}
      fromPolicy={pin.fromPolicy}
      birthMonths={birthMonthsOf(view.stored)}
      onCreate={create}
      onNext={onNext}
    />
  );
}

function CodePanel({ door: { pin, code, making, makeCode }, onNext }: LockProps) {
  return (
    <CodeStep
      code={code === null ? null : <RecoveryPanel code={code} />}
      made={pin.recovery}
      fromPolicy={pin.fromPolicy}
      busy={making}
      onMake={() => void makeCode()}
      onNext={onNext}
    />
  );
}
