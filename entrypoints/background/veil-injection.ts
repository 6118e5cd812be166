import { browser } from "wxt/browser";
import { hostStyle } from "../../platform/page/host-style.ts";
import { documentTarget, type Place } from "./document-target.ts";

const sheet = [
  // A transition's pictures of the page lie above every layer that a page or we can reach.
  "::view-transition{display:none!important}",
  // The root itself may be raised above the veil, and what lies behind it there is not see-through with it.
  ":root::backdrop{display:none!important}",
  // While the veil holds the root (`hidden-page.ts`): a shadow tree's word on its own host outranks inline style, not this.
  `html[style*="opacity: 0 !important"]>:not([style="${hostStyle}"]){display:none!important}`,
].join("");

/** Brings the veil's own code into one document; most pages never carry it. */
export async function injectVeil(place: Place): Promise<void> {
  const target = documentTarget(place);
  await Promise.all([
    browser.scripting.insertCSS({ target, css: sheet, origin: "USER" } as never),
    browser.scripting.executeScript({ target, files: ["/veil.js"], injectImmediately: true } as never),
  ]);
}
