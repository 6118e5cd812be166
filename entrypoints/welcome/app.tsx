import { useState } from "preact/hooks";
import { PinForm, type PinFormProps } from "../../components/form/pin-form.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { WelcomeShell } from "../../components/welcome/welcome-shell.tsx";
import { childOf } from "../../core/limits/children.ts";
import type { Language } from "../../core/limits/stored-limits.ts";
import { stepToOpen, welcomeStepIds, type WelcomeStep } from "../../core/welcome/welcome-steps.ts";
import type { LimitsView, PinState } from "../../platform/messages/protocol.ts";
import { writePlace } from "../../platform/welcome-place.ts";
import { Step } from "./step.tsx";
import { useWelcome } from "./use-welcome.ts";

export type WelcomeProps = {
  readonly view: LimitsView;
  readonly pin: PinState;
  /** Where the page was left, as it was read from storage. */
  readonly left: unknown;
  readonly onLanguage: (language: Language) => void;
};

/** The welcome can be left at any step: where it goes on follows from what is stored. */
export function Welcome({ view, pin, left, onLanguage }: WelcomeProps) {
  const { t } = useStrings();
  const door = useWelcome(view, pin);
  const [step, setStep] = useState<WelcomeStep>(() => firstStep(view, pin, left));
  const at = welcomeStepIds.indexOf(step);
  const go = (to: WelcomeStep) => {
    setStep(to);
    void writePlace(to);
  };
  return (
    <WelcomeShell
      step={at + 1}
      steps={welcomeStepIds.length}
      words={door.words}
      title={t(`welcome.${step}.title`)}
      onBack={at > 0 ? () => go(welcomeStepIds[at - 1]!) : undefined}
    >
      {door.needsPin && <AskPin waitSeconds={door.pin.waitSeconds} onUnlock={door.unlock} />}
      <Step step={step} door={door} onGo={go} onLanguage={onLanguage} />
    </WelcomeShell>
  );
}

function firstStep({ stored, limits }: LimitsView, pin: PinState, left: unknown): WelcomeStep {
  const state = {
    stored,
    child: childOf(stored, limits.child.id),
    hasPin: pin.set,
    tierLocked: limits.locked.includes("tier"),
    languageLocked: limits.locked.includes("language"),
  };
  return stepToOpen(state, left);
}

/** A PIN from before stands in the way of this change. */
function AskPin(props: PinFormProps) {
  const { t } = useStrings();
  return (
    <div class="note stack">
      <p>{t("welcome.pin.unlock")}</p>
      <PinForm {...props} takesFocus />
    </div>
  );
}
