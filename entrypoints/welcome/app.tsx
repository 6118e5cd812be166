import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { PinForm, type PinFormProps } from "../../components/form/pin-form.tsx";
import { useStrings } from "../../components/strings/context.ts";
import { BirthStep } from "../../components/welcome/birth-step.tsx";
import { DoneStep } from "../../components/welcome/done-step.tsx";
import { LanguageStep } from "../../components/welcome/language-step.tsx";
import { PinStep } from "../../components/welcome/pin-step.tsx";
import { WelcomeShell } from "../../components/welcome/welcome-shell.tsx";
import { birthMonthsOf, childOf, withChild } from "../../core/limits/children.ts";
import type { Language } from "../../core/limits/stored-limits.ts";
import type { LimitsView, PinState } from "../../platform/messages/protocol.ts";
import { openPage } from "../../platform/own-page.ts";
import { openHelp } from "../../platform/help-page.ts";
import { RecoveryPanel } from "../shared/recovery-panel.tsx";
import { useProtection } from "./use-protection.ts";
import { stepOf, steps, type Step } from "./step-of.ts";
import { useWelcome } from "./use-welcome.ts";

export type WelcomeProps = {
  readonly view: LimitsView;
  readonly pin: PinState;
  readonly onLanguage: (language: Language) => void;
};

const waysOn = {
  onOptions: () => void browser.runtime.openOptionsPage(),
  onHelp: () => void openHelp(),
  onSight: () => void openPage("/sight.html"),
};

/** The welcome can be left at any step: where it goes on follows from what is stored. */
export function Welcome({ view: firstView, pin: firstPin, onLanguage }: WelcomeProps) {
  const { t, language } = useStrings();
  const { view, pin, words, needsPin, code, change, createPin, unlock } = useWelcome(firstView, firstPin);
  const [step, setStep] = useState<Step>(stepOf(firstView));
  const protection = useProtection(step === "done");
  const [now] = useState(() => new Date());
  const at = steps.indexOf(step);
  const { stored, limits } = view;
  const child = childOf(stored, limits.child.id);
  const goOn = async (to: Step, next: Partial<LimitsView["stored"]>) => {
    if (await change(next)) setStep(to);
  };
  const born = (birthMonth: string) => withChild(stored, { ...child, birthMonth });
  const finish = () => goOn("done", { setUp: true });

  return (
    <WelcomeShell
      step={at + 1}
      steps={steps.length}
      words={words}
      title={t(`welcome.${step}.title`)}
      onBack={at > 0 ? () => setStep(steps[at - 1]!) : undefined}
    >
      {needsPin && <AskPin waitSeconds={pin.waitSeconds} onUnlock={unlock} />}
      {step === "language" && (
        <LanguageStep
          chosen={language}
          locked={limits.locked.includes("language")}
          onTry={onLanguage}
          onNext={(chosen) => void goOn("birth", limits.locked.includes("language") ? {} : { language: chosen })}
        />
      )}
      {step === "birth" && (
        <BirthStep
          birthMonth={child.birthMonth}
          lockedTier={limits.locked.includes("tier") ? limits.tier : null}
          now={now}
          onNext={(birthMonth) => void goOn("pin", birthMonth === undefined ? {} : born(birthMonth))}
        />
      )}
      {step === "pin" && (
        <PinStep
          set={pin.set}
          fromPolicy={pin.fromPolicy}
          birthMonths={birthMonthsOf(stored)}
          code={code === null ? null : <RecoveryPanel code={code} />}
          onCreate={createPin}
          onNext={() => void finish()}
        />
      )}
      {step === "done" && <DoneStep tier={limits.tier} protection={protection} {...waysOn} />}
    </WelcomeShell>
  );
}

/** A PIN from before stands in the way of this change. */
function AskPin(props: PinFormProps) {
  const { t } = useStrings();
  return (
    <div class="note stack">
      <p>{t("welcome.pin.unlock")}</p>
      <PinForm {...props} />
    </div>
  );
}
