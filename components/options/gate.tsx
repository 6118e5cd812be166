import { Scene } from "../art/scene.tsx";
import { PinForm, type PinFormProps } from "../form/pin-form.tsx";
import { useStrings } from "../strings/context.ts";

/** Stands before everything else of the parents' page while it is locked. */
export function Gate(props: PinFormProps) {
  const { t } = useStrings();
  return (
    <div class="gate card stack">
      <Scene mood="calm" label="" />
      <h2>{t("options.gate.title")}</h2>
      <p class="soft">{t("options.gate.line")}</p>
      <PinForm {...props} takesFocus />
    </div>
  );
}
