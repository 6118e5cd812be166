import { Button } from "../button.tsx";
import { NewPinForm } from "../form/new-pin-form.tsx";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";

export type PinStepProps = {
  readonly set: boolean;
  readonly fromPolicy: boolean;
  readonly birthMonths: readonly string[];
  readonly onCreate: (pin: string) => Promise<string | null>;
  readonly onNext: () => void;
};

export function PinStep({ set, fromPolicy, birthMonths, onCreate, onNext }: PinStepProps) {
  const { t } = useStrings();
  if (!set) {
    return (
      <>
        <p class="soft">{t("welcome.pin.why")}</p>
        <NewPinForm birthMonths={birthMonths} submitLabel={t("welcome.next")} onSave={onCreate} />
      </>
    );
  }
  return (
    <>
      <p class="row">
        {t(fromPolicy ? "welcome.pin.school" : "welcome.pin.set")} {fromPolicy && <LockNote />}
      </p>
      <div>
        <Button kind="primary" onPress={onNext}>
          {t("welcome.next")}
        </Button>
      </div>
    </>
  );
}
