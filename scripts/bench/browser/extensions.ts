import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extensionKey } from "../../extension-id.ts";
import { chromeBuild } from "../../../tests/e2e/support/chromium.ts";

const scripts = join(import.meta.dirname, "content");

type Manifest = { content_scripts: { js: string[] }[] };

/** The product as built, with our clocks before and behind the curtain in the same world. Answers with its folder. */
export async function instrumentedBuild(): Promise<string> {
  const folder = await newFolder();
  await cp(chromeBuild, folder, { recursive: true, filter: (path) => !path.endsWith("_metadata") });
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8")) as Manifest;
  const [curtain] = manifest.content_scripts;
  if (curtain === undefined) throw new Error("The build has no content script; run `npm run build:chrome`.");
  await cp(scripts, join(folder, "bench"), { recursive: true });
  curtain.js = ["bench/before.js", ...curtain.js, "bench/after.js", "bench/ask.js"];
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

/** An extension with the same id whose worker does nothing but answer: what the browser itself takes to start one. */
export async function emptyExtension(): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, "bench"));
  await cp(join(scripts, "ask.js"), join(folder, "bench", "ask.js"));
  await writeFile(
    join(folder, "worker.js"),
    "chrome.runtime.onMessage.addListener((message, sender, answer) => { answer({ value: 1 }); });\n",
  );
  const manifest = {
    manifest_version: 3,
    name: "empty worker",
    version: "1",
    key: extensionKey,
    background: { service_worker: "worker.js", type: "module" },
    content_scripts: [{ matches: ["<all_urls>"], js: ["bench/ask.js"], run_at: "document_start" }],
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "luy-tre-bench-"));
}
