import { browser } from "wxt/browser";

export type Place = { readonly tabId: number; readonly frameId: number; readonly documentId?: string | undefined };

/** Brings the veil's own code into one document; most pages never carry it. */
export async function injectVeil({ tabId, frameId, documentId }: Place): Promise<void> {
  // Firefox knows frames only; Chromium's document id cannot hit the page that came after.
  const target = documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
  const css = "::view-transition{display:none!important}";
  await Promise.all([
    browser.scripting.executeScript({ target, files: ["/veil.js"], injectImmediately: true } as never),
    // A transition's pictures of the page lie above every layer that a page or we can reach.
    browser.scripting.insertCSS({ target, css, origin: "USER" } as never),
  ]);
}
