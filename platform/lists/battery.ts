/** Below this share of its charge, a computer that is not plugged in is spared. */
const lowLevel = 0.3;

type Battery = { readonly charging: boolean; readonly level: number };

/** Whether the battery is low and not being charged. Only documents can ask, and only in Chromium; elsewhere it is not known. */
export async function isBatteryLow(): Promise<boolean> {
  const { getBattery } = navigator as { getBattery?: () => Promise<Battery> };
  const battery = await getBattery?.call(navigator).catch(() => undefined);
  return battery !== undefined && !battery.charging && battery.level < lowLevel;
}
