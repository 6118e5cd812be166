import { browser } from "wxt/browser";
import { documentTarget, type Place } from "./document-target.ts";

/** Brings the veil's own code into one document; most pages never carry it. */
export async function injectVeil(place: Place): Promise<void> {
  const target = documentTarget(place);
  const css = "::view-transition{display:none!important}";
  await Promise.all([
    browser.scripting.executeScript({ target, files: ["/veil.js"], injectImmediately: true } as never),
    // A transition's pictures of the page lie above every layer that a page or we can reach.
    browser.scripting.insertCSS({ target, css, origin: "USER" } as never),
  ]);
}
