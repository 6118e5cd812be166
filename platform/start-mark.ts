import { browser } from "wxt/browser";
import { wasSwitchedOn, type StartMark } from "../core/device/start-mark.ts";
import { noteOnDevice } from "./device-notes.ts";

/** In memory: the browser empties it when it ends and when we are switched off, and that is what is wanted. */
const key = "startMark";

async function readMark(): Promise<StartMark | undefined> {
  return (await browser.storage.session.get(key))[key] as StartMark | undefined;
}

/** The worker's first tick, every hour, and when a parent looks. Answers whether this is the first tick since we run. */
export function markStart(): Promise<boolean> {
  return hold(async () => {
    const mark = await readMark();
    const now = Date.now();
    if (mark === undefined) await browser.storage.session.set({ [key]: { at: now, explained: false } });
    else if (wasSwitchedOn(mark, now)) {
      await browser.storage.session.set({ [key]: { ...mark, explained: true } });
      await noteOnDevice("switched-off");
    }
    return mark === undefined;
  });
}

/** The browser says why we run: it started itself, or installed or updated one of us. */
export async function explainStart(): Promise<void> {
  await hold(() => browser.storage.session.set({ [key]: { at: Date.now(), explained: true } }));
}

const hold = <T>(act: () => Promise<T>): Promise<T> => navigator.locks.request("start-mark", act) as Promise<T>;
