import type { CDPSession, Page } from "playwright-core";
import type { Chromium } from "./chromium.ts";

type Heap = { readonly usedSize: number };

/** Bytes of a page's heap that are in use, once the garbage is gone. */
export async function pageHeap(page: Page): Promise<number> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await tools.send("Runtime.getHeapUsage");
  await tools.detach();
  return usedSize;
}

/** The same of our worker, which has to run. */
export async function workerHeap(browser: Chromium): Promise<number> {
  const tools = await browser.tools();
  const { targetInfos } = await tools.send("Target.getTargets");
  const worker = targetInfos.find(
    ({ type, url }) => type === "service_worker" && url.startsWith(browser.ownPageUrl("/")),
  );
  if (worker === undefined) throw new Error("The worker does not run.");
  const { sessionId } = await tools.send("Target.attachToTarget", { targetId: worker.targetId, flatten: false });
  await sendTo(tools, sessionId, 1, "HeapProfiler.collectGarbage");
  const { usedSize } = await sendTo(tools, sessionId, 2, "Runtime.getHeapUsage");
  await tools.detach();
  return usedSize;
}

/** Playwright has no session of its own for a service worker, so the answer is picked out of the browser's. */
function sendTo(tools: CDPSession, sessionId: string, id: number, method: string): Promise<Heap> {
  return new Promise((done, fail) => {
    tools.on("Target.receivedMessageFromTarget", (event) => {
      const answer = JSON.parse(event.message) as { id?: number; result?: Heap; error?: { message: string } };
      if (event.sessionId !== sessionId || answer.id !== id) return;
      if (answer.result) done(answer.result);
      else fail(new Error(answer.error?.message ?? `no answer to ${method}`));
    });
    const message = JSON.stringify({ id, method });
    tools.send("Target.sendMessageToTarget", { sessionId, message }).catch(fail);
  });
}
