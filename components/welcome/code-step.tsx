import type { ComponentChildren } from "preact";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";

export type CodeStepProps = {
  /** The code with the ways to keep it; null where it was made before this page was opened, or not at all. */
  readonly code: ComponentChildren;
  /** Whether a code was made at any time. */
  readonly made: boolean;
  readonly fromPolicy: boolean;
  readonly busy: boolean;
  readonly onMake: () => void;
  readonly onNext: () => void;
};

/** The way back in for who forgets the PIN. A code is shown only once, so that one nobody kept is made anew. */
export function CodeStep({ code, made, fromPolicy, busy, onMake, onNext }: CodeStepProps) {
  const { t } = useStrings();
  if (fromPolicy) return <Skip words={t("recovery.school")} next={t("welcome.next")} onNext={onNext} />;
  if (code !== null) {
    return (
      <>
        {code}
        <div>
          <Button kind="primary" onPress={onNext}>
            {t("welcome.code.kept")}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p class="soft">{t(made ? "welcome.code.again" : "recovery.none")}</p>
      <div class="row">
        <Button kind="primary" busy={busy} onPress={onMake}>
          {t(busy ? "pin.saving" : made ? "recovery.renew" : "recovery.make")}
        </Button>
        {made && <Button onPress={onNext}>{t("welcome.code.have")}</Button>}
      </div>
    </>
  );
}

function Skip({ words, next, onNext }: { words: string; next: string; onNext: () => void }) {
  return (
    <>
      <p>{words}</p>
      <div>
        <Button kind="primary" onPress={onNext}>
          {next}
        </Button>
      </div>
    </>
  );
}
