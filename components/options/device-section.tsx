import type { ComponentChildren } from "preact";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { formatStoredDay } from "./format-day.ts";
import { Section } from "./section.tsx";

export type Protection = {
  readonly hostAccess: boolean;
  readonly privateWindows: boolean;
  readonly version: string;
  readonly listsDay: string;
  readonly names: number;
  readonly floor: "ready" | "pending" | "failed" | "listener";
};

export type DeviceSectionProps = {
  readonly protection: Protection;
  readonly onRestore: () => void;
};

/** What holds on this computer, and, as plainly, what does not. */
export function DeviceSection({ protection, onRestore }: DeviceSectionProps) {
  const { t, language } = useStrings();
  const { hostAccess, privateWindows, floor } = protection;
  return (
    <Section id="device" lead={t("options.device.lead")}>
      <dl class="card facts">
        <Fact name="host" good={hostAccess}>
          {t(`options.device.host_${hostAccess ? "on" : "off"}`)}
          {!hostAccess && (
            <Button kind="primary" onPress={onRestore}>
              {t("options.device.restore")}
            </Button>
          )}
        </Fact>
        <Fact name="floor" good={floor === "ready" || floor === "listener"}>
          {t(`options.device.floor_${floor}`)}
        </Fact>
        <Fact name="private" good={privateWindows}>
          {t(`options.device.private_${privateWindows ? "on" : "off"}`)}
        </Fact>
        <Fact name="names">{protection.names.toLocaleString(language)}</Fact>
        <Fact name="lists_day">{formatStoredDay(protection.listsDay)}</Fact>
        <Fact name="version">{protection.version}</Fact>
      </dl>
      <div class="card stack">
        <h3>{t("options.device.cannot")}</h3>
        <ul class="tips stack">
          <li>{t("options.device.cannot_phone")}</li>
          <li>{t("options.device.cannot_browser")}</li>
          <li>{t("options.device.cannot_remove")}</li>
        </ul>
      </div>
    </Section>
  );
}

function Fact({ name, good, children }: { name: string; good?: boolean; children: ComponentChildren }) {
  const { t } = useStrings();
  return (
    <div class={good === false ? "fact wanting" : "fact"}>
      <dt>{t(`options.device.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
