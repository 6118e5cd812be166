import { browser } from "wxt/browser";
import type { Sender } from "./sender-rank.ts";

/**
 * Hears every message sent to this page or worker; `undefined` leaves one to others. The answer goes by the callback,
 * which both browsers know: Chromium takes no promise.
 */
export function listenToMessages(hear: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: unknown, reply: (answer?: unknown) => void) => {
    const answered = hear(message, sender as Sender);
    if (answered === undefined) return false;
    answered.then(reply, () => reply());
    return true;
  });
}
