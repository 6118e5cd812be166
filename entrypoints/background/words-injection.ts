import { browser } from "wxt/browser";
import type { Verdict } from "../../core/verdict/verdict.ts";
import type { Place } from "./veil-injection.ts";

/** Verdicts that what stands in a page may still make stricter. Where somebody has decided, nothing is read. */
export function isWorthReading({ treatment, because: { reason } }: Verdict): boolean {
  const isOpen = treatment === "allow" || treatment === "caution";
  return isOpen && (reason === "default" || reason === "category" || reason === "signal");
}

/** Brings the script that reads a page's words into one document, once the page has come to rest. */
export async function injectWords({ tabId, frameId, documentId }: Place): Promise<void> {
  const target = documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
  await browser.scripting.executeScript({ target, files: ["/words.js"] } as never);
}
