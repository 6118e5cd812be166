import { browser } from "wxt/browser";

const id = "pictures";
const file = "/pictures.js";

/**
 * Puts the script that covers pictures into every document from its start, or into none any more. The browser keeps it
 * over its own end.
 *
 * @returns whether it has come just now: documents that are open have not got it yet
 */
export async function setPictureScript(isWanted: boolean): Promise<boolean> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (isWanted === (script !== undefined)) return false;
  if (!isWanted) {
    await browser.scripting.unregisterContentScripts({ ids: [id] });
    return false;
  }
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [file],
      matches: ["<all_urls>"],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: "document_start",
    },
  ]);
  return true;
}

/** Into the documents of a tab that is open already. A tab that takes no script shows nothing that could be looked at. */
export async function bringPictureScript(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting
    .executeScript({ target, files: [file], injectImmediately: true } as never)
    .catch(() => undefined);
}
