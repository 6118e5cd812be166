import { listen } from "../../platform/page/sound-dom.ts";

const tryEveryMs = 700;

let timer: ReturnType<typeof setInterval> | undefined;

/** Goes to our own page and insists: `document.open` in a loop cancels a navigation that has only begun. */
export function leaveFor(url: string): void {
  if (timer !== undefined) return;
  location.replace(url);
  timer = setInterval(() => location.replace(url), tryEveryMs);
  // Should the browser keep this page and bring it back, it is judged anew.
  listen(window, "pagehide", () => {
    clearInterval(timer);
    timer = undefined;
  });
}
