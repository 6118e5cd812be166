import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { upstreamPath } from "../../../lists/list-source.ts";
import { registry } from "../../../lists/registry.ts";
import { serveMirror } from "../../../scripts/start/serve-mirror.mjs";
import { askFrom } from "../support/ask.ts";
import { launchChromium } from "../support/chromium.ts";
import { startServer } from "../support/server.ts";

const folder = process.env["LISTS_MIRROR"];
const root = resolve(import.meta.dirname, "../../..");
const out = ".cache/mirror";
const id = "hagezi-fake";

async function buildFor(base: string): Promise<void> {
  const env = { ...process.env, LISTS_BASE: base, LUY_TRE_OUT: out };
  const wxt = resolve(root, "node_modules/wxt/bin/wxt.mjs");
  await promisify(execFile)(process.execPath, [wxt, "build", "-b", "chrome"], { cwd: root, env });
}

// Without LISTS_MIRROR there is no published list on this computer to serve.
test.skipIf(folder === undefined)(
  "built as `npm start` builds it, the extension fetches a real list from the mirror",
  async () => {
    const mirror = await serveMirror(folder!);
    await buildFor(mirror.base);
    const server = await startServer();
    const browser = await launchChromium({ port: server.port, extensionFolder: resolve(root, out, "chrome-mv3") });
    try {
      await browser.awaitWorker();
      const own = await browser.openOwnPage("popup.html");
      expect(await askFrom(own, "lists:refresh", id)).toBe("started");
      const update = async () => (await askFrom(own, "lists:read")).find((list) => list.id === id)?.update;
      await expect.poll(update, { timeout: 20_000 }).toMatchObject({ state: "fresh" });
      expect((await update())?.added).toBeGreaterThan(1000);
      expect(mirror.paths).toEqual([`/${upstreamPath(registry.find((list) => list.id === id)!.upstream!)}`]);
    } finally {
      await browser.close();
      await Promise.all([server.close(), mirror.close()]);
    }
  },
);
