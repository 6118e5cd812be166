import { browser } from "wxt/browser";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { documentTarget, type Place } from "./document-target.ts";

/** Verdicts that what stands in a page may still make stricter. Where somebody has decided, nothing is read. */
export function isWorthReading({ treatment, because: { reason } }: Verdict): boolean {
  const isOpen = treatment === "allow" || treatment === "caution";
  return isOpen && (reason === "default" || reason === "category" || reason === "signal");
}

/** Brings the script that reads a page's words into one document, once the page has come to rest. */
export async function injectWords(place: Place): Promise<void> {
  await browser.scripting.executeScript({ target: documentTarget(place), files: ["/words.js"] } as never);
}
