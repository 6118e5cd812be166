import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { judgePicture, type PictureScores } from "../../core/picture/judge-picture.ts";
import { pictureBytes, pictureSide } from "../../platform/messages/picture-messages.ts";
import type { ModelWord } from "../../platform/pictures/model-thread.ts";
import { chromeBuild, launchChromium, type Chromium } from "../../tests/e2e/support/chromium.ts";
import { startServer } from "../../tests/e2e/support/server.ts";
import { rendererMB } from "../bench/browser/memory.ts";
import { quantile } from "../bench/statistics.ts";

/** Pictures made up for the timing where no folder is given. */
const madeUpPictures: readonly null[] = Array.from({ length: 60 }, () => null);

type Looked = { readonly scores: PictureScores; readonly ms: number };

/** What the model took. `moreMB`: private memory of the extension's processes while it is loaded; Linux only. */
export type ModelCosts = { readonly looked: readonly Looked[]; readonly loadMs: number; readonly moreMB: number };

/** The package that is measured: what `npm run build -- pictures` writes. */
export const picturesBuild = resolve(chromeBuild, "../chrome-mv3-pictures");

/** Figures of the model, for a person. */
export async function measurePictures(folder: string | null): Promise<string> {
  const sources = folder === null ? null : await picturesBelow(folder);
  return report(await measureModel(sources ?? madeUpPictures), sources?.length ?? null);
}

/** The model as the package runs it: its own thread in a page of the extension, in a real browser. */
export async function measureModel(sources: readonly (string | null)[] = madeUpPictures): Promise<ModelCosts> {
  const server = await startServer();
  const browser = await launchChromium({ port: server.port, extensionFolder: picturesBuild });
  try {
    return await measureIn(browser, sources);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param sources paths of pictures; null for one that is made up */
async function measureIn(browser: Chromium, sources: readonly (string | null)[]): Promise<ModelCosts> {
  await browser.awaitWorker();
  const page = await browser.openOwnPage("popup.html");
  const before = await rendererMB(browser);
  const loadMs = await load(page);
  const looked: Looked[] = [];
  for (const file of sources) {
    const one = await look(page, file === null ? null : (await readFile(file)).toString("base64"));
    if (one !== null) looked.push(one);
  }
  const after = await rendererMB(browser);
  return { looked, loadMs, moreMB: after - before };
}

function report({ looked, loadMs, moreMB }: ModelCosts, files: number | null): string {
  const ms = looked.map((one) => one.ms);
  const held = (tier: "10-12" | "16-17") => looked.filter(({ scores }) => judgePicture(scores, tier) === "held").length;
  const wrong = `wrongly held, of ${looked.length} pictures in ${files} files: ${held("10-12")} up to twelve, ${held("16-17")} from thirteen on`;
  return [
    `load and first look: ${loadMs.toFixed(0)} ms`,
    `a picture: p50 ${quantile(ms, 0.5).toFixed(0)} ms, p95 ${quantile(ms, 0.95).toFixed(0)} ms, of ${ms.length}`,
    ...(process.platform === "linux" ? [`memory of the extension's processes: ${moreMB.toFixed(0)} MB more`] : []),
    ...(files === null ? [] : [wrong]),
  ].join("\n");
}

async function picturesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(jpe?g|png|webp|avif|gif|bmp)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

type Held = { model?: Worker };

/** Starts the package's own thread in a page of ours. */
function load(page: Page): Promise<number> {
  return page.evaluate(async (bytes) => {
    const begun = performance.now();
    const model = new Worker("/picture-worker.js");
    (globalThis as Held).model = model;
    const tell = model.postMessage.bind(model);
    tell({ kind: "load", folder: new URL("/pictures/", location.href).href });
    const first = new Promise((done) => model.addEventListener("message", done, { once: true }));
    tell({ kind: "look", id: 0, pixels: new Uint8Array(bytes) });
    await first;
    return performance.now() - begun;
  }, pictureBytes);
}

/** @param base64 a file; null for noise. Null comes back for what is no picture. */
async function look(page: Page, base64: string | null): Promise<Looked | null> {
  const word = await page.evaluate(
    async ({ file, side }) => {
      const context = new OffscreenCanvas(side, side).getContext("2d")!;
      context.imageSmoothingQuality = "high";
      if (file !== null) {
        const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes])).catch(() => null);
        if (picture === null) return null;
        context.drawImage(picture, 0, 0, side, side);
      }
      const rgba = context.getImageData(0, 0, side, side).data;
      const noise = () => Math.floor(Math.random() * 256);
      const pixels = Uint8Array.from({ length: side * side * 3 }, (_, at) =>
        file === null ? noise() : rgba[Math.floor(at / 3) * 4 + (at % 3)]!,
      );
      const { model } = globalThis as Held;
      const answer = new Promise<ModelWord>((done) =>
        model!.addEventListener("message", ({ data }) => done(data), { once: true }),
      );
      const tell = model!.postMessage.bind(model);
      tell({ kind: "look", id: 1, pixels });
      return answer;
    },
    { file: base64, side: pictureSide },
  );
  return word === null || word.scores === null ? null : { scores: word.scores, ms: word.ms };
}
