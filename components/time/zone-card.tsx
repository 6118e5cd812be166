import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { zoneWords } from "./zone-words.ts";

export type ZoneCardProps = {
  /** The zone of the family's home; undefined where none was said yet. */
  readonly home: string | undefined;
  /** The zone that this device is set to. */
  readonly here: string;
  readonly onChoose: (zone: string) => void;
};

/** By which zone the child's day goes, and the way to another one for a family on a journey. */
export function ZoneCard({ home, here, onChoose }: ZoneCardProps) {
  const { t, language } = useStrings();
  const [ours, device] = [zoneWords(home ?? here, language), zoneWords(here, language)];
  const isAway = ours !== device;
  return (
    <div class="card stack">
      <div>
        <h3>{t("options.time.zone")}</h3>
        <p>{t(home === undefined ? "options.time.zone_device" : "options.time.zone_is", ours)}</p>
        {isAway && <p class="soft">{t("options.time.zone_away", device)}</p>}
      </div>
      {(isAway || home === undefined) && (
        <p>
          <Button onPress={() => onChoose(here)}>{t(`options.time.${isAway ? "zone_take" : "zone_keep"}`)}</Button>
        </p>
      )}
    </div>
  );
}
