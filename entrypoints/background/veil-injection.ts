import { browser } from "wxt/browser";

export type Place = { readonly tabId: number; readonly frameId: number; readonly documentId?: string | undefined };

/** Brings the veil's own code into one document; most pages never carry it. */
export async function injectVeil({ tabId, frameId, documentId }: Place): Promise<void> {
  // Firefox knows frames only; Chromium's document id cannot hit the page that came after.
  const target = documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
  await browser.scripting.executeScript({ target, files: ["/veil.js"], injectImmediately: true } as never);
}
