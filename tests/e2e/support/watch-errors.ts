import type { Worker } from "playwright-core";
import type { Chromium } from "./chromium.ts";

/** Collects what goes wrong in our own code: in the worker, in our pages, and in our scripts inside web pages. */
export function watchErrors(browser: Chromium): readonly string[] {
  const found: string[] = [];
  const origin = browser.ownPageUrl("/");
  const context = browser.context();
  const isOurs = (text: string) => text.includes(origin);
  // A rejection that nobody handles is said nowhere but in the worker itself.
  const listen = (worker: Worker) =>
    isOurs(worker.url()) &&
    void worker
      .evaluate(() =>
        addEventListener("unhandledrejection", (event) => console.error("unhandled rejection", String(event.reason))),
      )
      .catch(() => undefined);
  for (const worker of context.serviceWorkers()) listen(worker);
  context.on("serviceworker", listen);
  context.on("console", (line) => {
    const place = line.worker()?.url() ?? line.location().url;
    if (line.type() === "error" && isOurs(place)) found.push(`${place}: ${line.text()}`);
  });
  context.on("weberror", (thrown) => {
    const { message, stack = "" } = thrown.error();
    if (isOurs(stack) || isOurs(thrown.page()?.url() ?? "")) found.push(`${message}\n${stack}`);
  });
  return found;
}
