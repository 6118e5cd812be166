import { browser } from "wxt/browser";

/**
 * Rule files are of a whole category; with a list switched off they block hosts that `judge` lets through. Such a host is
 * noted when somebody comes to its blocked page, and the floor lets it through from then on.
 */
const key = "floorCorrections";

/** The oldest are forgotten beyond this; they are found again when they are needed. */
const most = 500;

export async function readCorrections(): Promise<readonly string[]> {
  const kept = (await browser.storage.local.get(key))[key];
  return Array.isArray(kept) ? kept.filter((host) => typeof host === "string") : [];
}

/** False when the host was noted before: going there again would only come back. */
export async function addCorrection(host: string): Promise<boolean> {
  const kept = await readCorrections();
  if (kept.includes(host)) return false;
  await browser.storage.local.set({ [key]: [...kept, host].slice(-most) });
  return true;
}

/** Other limits, other corrections. */
export async function forgetCorrections(): Promise<void> {
  await browser.storage.local.remove(key);
}
