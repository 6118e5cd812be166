/**
 * `npm start`: sets everything up, builds the lists and the extension, and shows it at work in a real browser. Without a
 * display, or with `--headless`, it takes the same tour unseen and keeps pictures of it.
 */
import { spawn } from "node:child_process";
import { ensureBrowsers } from "./browser.mjs";
import { setUp } from "./setup.mjs";
import { serveMirror } from "./start/serve-mirror.mjs";
import { root, run, say } from "./steps.mjs";

function hasDisplay() {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function start(options) {
  say("Lũy Tre: setting up, building, then a tour in a real browser. No real site is visited.");
  await setUp();
  say("▸ Looking for a browser");
  const [problem] = await ensureBrowsers(["chromium"]);
  if (problem) throw new Error(problem.sentence);
  const mirror = process.env.LISTS_MIRROR ? await serveMirror(process.env.LISTS_MIRROR) : undefined;
  try {
    if (mirror) downloadFrom(mirror.base);
    return await show(options);
  } finally {
    await mirror?.close();
  }
}

/** The extension of the tour fetches newer lists from here; that build is kept apart from the real one. */
function downloadFrom(base) {
  process.env.LISTS_BASE = base;
  process.env.LUY_TRE_OUT = ".cache/start";
  say(`  Newer lists will come from ${base}, which serves LISTS_MIRROR.`);
}

async function show(options) {
  await must({ name: "lists", what: "Building the lists", command: "npm run -s lists -- build", show: true });
  await must({ name: "build", what: "Building the extension", command: "npm run -s build:chrome" });
  const headless = options.includes("--headless") || !hasDisplay();
  say(`▸ The tour${headless ? ", without a display: pictures will be in .cache/tour" : ""}`);
  return tour(headless);
}

async function must(step) {
  const { ok } = await run(step);
  if (!ok) throw new Error(`${step.what} did not work; what it said stands above.`);
}

/** The tour speaks for itself, so its output goes straight to the screen. */
function tour(headless) {
  const words = ["scripts/start/tour.ts", ...(headless ? ["--headless"] : [])];
  const child = spawn("node", words, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  return new Promise((done) => child.once("exit", (code) => done(code ?? 1)));
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
