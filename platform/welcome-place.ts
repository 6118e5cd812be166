import { browser } from "wxt/browser";
import type { WelcomeStep } from "../core/welcome/welcome-steps.ts";

/** The step at which the welcome was last seen, and when. It chooses what is shown and nothing else. */
const key = "welcomePlace";

/** In session storage, which the browser empties when it restarts the extension. */
const aliveKey = "welcomeAlive";

/** Milliseconds in which a parent may still be about to switch something in the browser. */
const recent = 10 * 60_000;

type Place = { readonly step?: unknown; readonly at?: unknown };

/** The step at which the welcome was left; nothing where it cannot be read. */
export async function readPlace(): Promise<unknown> {
  return (await placeKept())?.step;
}

/** Losing the place costs a press or two, so that nothing is said when it could not be kept. */
export async function writePlace(step: WelcomeStep): Promise<void> {
  try {
    await browser.storage.local.set({ [key]: { step, at: Date.now() } satisfies Place });
  } catch {
    // The next opening finds its step from the limits.
  }
}

/**
 * Browsers restart an extension, and close its pages, when it is allowed in private windows: whether that has just happened to
 * a parent at that very step. True once.
 */
export async function wasTornAway(now = Date.now()): Promise<boolean> {
  if ((await browser.storage.session.get(aliveKey))[aliveKey] === true) return false;
  await browser.storage.session.set({ [aliveKey]: true });
  const { step, at } = (await placeKept()) ?? {};
  return step === "browser" && typeof at === "number" && Math.abs(now - at) < recent;
}

async function placeKept(): Promise<Place | undefined> {
  try {
    return (await browser.storage.local.get(key))[key] as Place | undefined;
  } catch {
    return undefined;
  }
}
