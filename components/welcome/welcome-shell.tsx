import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Scene } from "../art/scene.tsx";
import { Brand } from "../brand.tsx";
import { Button } from "../button.tsx";
import { Said } from "../said.tsx";
import { useStrings } from "../strings/context.ts";
import { useTitle } from "../use-title.ts";
import "./welcome.css";

export type WelcomeShellProps = {
  /** From 1. */
  readonly step: number;
  readonly steps: number;
  readonly title: string;
  /** What went wrong, empty when nothing did. */
  readonly words: string;
  readonly onBack?: (() => void) | undefined;
  readonly children: ComponentChildren;
};

/** The frame of every step: where one is, a way back, and the step itself. The heading takes the focus at each step. */
export function WelcomeShell({ step, steps, title, words, onBack, children }: WelcomeShellProps) {
  const { t } = useStrings();
  useTitle(t("welcome.title"));
  const heading = useRef<HTMLHeadingElement>(null);
  // Run when a step is left, so not at the first one: the heading of the next takes the focus.
  useEffect(() => () => heading.current?.focus(), [step]);
  return (
    <main class="welcome">
      <div class={step === 1 ? "picture" : "picture later"}>
        <Brand size={44} />
        <Scene mood="calm" label={t("blocked.picture.calm")} />
        {step === 1 && <p class="lead">{t("welcome.lead")}</p>}
      </div>
      <div class="card stack">
        <Progress step={step} steps={steps} />
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {children}
        <Said words={words} tone="problem" />
        {onBack && (
          <div>
            <Button kind="quiet" onPress={onBack}>
              {t("welcome.back")}
            </Button>
          </div>
        )}
      </div>
    </main>
  );
}

/** A culm that grows by one piece with each step. */
function Progress({ step, steps }: { step: number; steps: number }) {
  const { t } = useStrings();
  return (
    <div class="progress">
      <p class="hint">{t("welcome.progress", String(step), String(steps))}</p>
      <div class="culm-bar" aria-hidden="true">
        {Array.from({ length: steps }, (_, at) => (
          <span key={at} class={at < step ? "grown" : ""} />
        ))}
      </div>
    </div>
  );
}
