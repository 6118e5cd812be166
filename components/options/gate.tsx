import type { ComponentChildren } from "preact";
import { Scene } from "../art/scene.tsx";
import { Button } from "../button.tsx";
import { PinForm, type PinFormProps } from "../form/pin-form.tsx";
import { useStrings } from "../strings/context.ts";

export type GateProps = PinFormProps & {
  /** The way for who has forgotten the PIN, once it is asked for. */
  readonly recover: ComponentChildren;
  readonly onForgotten: () => void;
};

/** Stands before everything else of the parents' page while it is locked. */
export function Gate({ recover, onForgotten, ...form }: GateProps) {
  const { t } = useStrings();
  return (
    <div class="gate card stack">
      <Scene mood="calm" label="" />
      <h2>{t("options.gate.title")}</h2>
      <p class="soft">{t("options.gate.line")}</p>
      {recover ?? (
        <>
          <PinForm {...form} takesFocus />
          <Button kind="quiet" onPress={onForgotten}>
            {t("recovery.forgotten")}
          </Button>
        </>
      )}
    </div>
  );
}
