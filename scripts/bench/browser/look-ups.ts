import { join } from "node:path";
import { launchChromium } from "../../../tests/e2e/support/chromium.ts";
import { places } from "../../lists/places.ts";
import type { Figure } from "../figure.ts";
import { lookUpFigures } from "../look-up-figures.ts";
import type { StructureName } from "../structures/structure.ts";
import type { Prepared } from "../task.ts";
import type { Times } from "../time-look-ups.ts";
import { bundle } from "./bundle.ts";
import type { LookUpTask } from "./look-up-worker.ts";
import { serveFiles } from "./serve-files.ts";

/** `lookup` in a dedicated worker of a page in the real browser. */
export async function browserLookUps({ size, files, sets }: Prepared, rounds: number): Promise<Figure[]> {
  const script = await bundle("look-up-worker.ts", join(places.root, ".cache", "bench"));
  const binaries = Object.fromEntries(Object.entries(files).map(([name, file]) => [`${name}.bin`, file]));
  const server = await serveFiles({ ...binaries, "worker.js": script });
  const browser = await launchChromium({ port: 1, extension: false });
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    const answer = await page.evaluate(askWorker, { structures: Object.keys(files) as StructureName[], sets, rounds });
    if (answer.times === undefined) throw new Error(answer.error ?? "no answer");
    return lookUpFigures(answer.times, "chromium", size);
  } finally {
    await browser.close();
    server.close();
  }
}

function askWorker(task: LookUpTask): Promise<{ times?: Times; error?: string }> {
  const worker = new Worker("/worker.js");
  return new Promise((done) => {
    worker.addEventListener("message", (event) => done(event.data as { times?: Times }));
    worker.addEventListener("error", (event) => done({ error: event.message }));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; this is a worker
    worker.postMessage(task);
  });
}
