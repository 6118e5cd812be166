import { expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "./support/browser.ts";
import { endBeforeSleep, watchSleep } from "../../platform/end-before-sleep.ts";

test("the event page sleeps when what it began has ended, well or not, and what came on the way too", async () => {
  const steps: string[] = [];
  const step = async (name: string, ms: number, fails = false) => {
    await new Promise((done) => setTimeout(done, ms));
    steps.push(name);
    if (fails) throw new Error(name);
  };
  watchSleep();
  void endBeforeSleep(step("long", 600));
  endBeforeSleep(step("failed", 400, true)).catch(() => undefined);
  const asleep = fakeBrowser.runtime.onSuspend.trigger();
  setTimeout(() => void endBeforeSleep(step("handed over late", 700)), 50);
  await asleep;
  expect(steps).toEqual(["failed", "long", "handed over late"]);
});
