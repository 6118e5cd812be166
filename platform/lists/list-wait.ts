import { browser } from "wxt/browser";

const key = "listsWaitForPower";

/** The worker cannot ask for the battery; our page without a window can, and what it said is kept until it says otherwise. */
export async function writeWaitsForPower(waits: boolean): Promise<void> {
  await browser.storage.session.set({ [key]: waits });
}

export async function readWaitsForPower(): Promise<boolean> {
  return (await browser.storage.session.get(key))[key] === true;
}
