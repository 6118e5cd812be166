/** Finds the browsers that the tests and the tour use, and gets them where that is possible. Uses nothing that npm installs. */
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { run, say } from "./steps.mjs";

/** Chromium first: Google Chrome from version 137 on ignores extensions given on the command line. */
const kinds = {
  chromium: {
    variable: "LUY_TRE_CHROMIUM",
    commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    places: [
      "/snap/bin/chromium",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
      "C:\\Program Files\\Chromium\\Application\\chrome.exe",
    ],
    packages: ["chromium"],
    advice:
      "Install Chromium (Debian: `apt-get install chromium`; anywhere: `npx playwright-core install --with-deps chromium`), or set LUY_TRE_CHROMIUM to the program's path. Google Chrome itself does not do: since version 137 it ignores extensions given on the command line.",
  },
  firefox: {
    variable: "LUY_TRE_FIREFOX",
    commands: ["firefox-esr", "firefox"],
    places: [
      "/usr/lib/firefox-esr/firefox-esr",
      "/usr/lib/firefox/firefox",
      "/snap/bin/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
    packages: ["firefox-esr"],
    advice:
      "Install Firefox 140 or newer (Debian: `apt-get install firefox-esr`; elsewhere: https://www.mozilla.org/firefox), or set LUY_TRE_FIREFOX to the program's path.",
  },
};

/** @param {"chromium" | "firefox"} name */
export async function findBrowser(name) {
  const { variable, commands, places } = kinds[name];
  const chosen = process.env[variable];
  if (chosen) return isProgram(chosen) ? chosen : undefined;
  const candidates = [await ownOfPlaywright(name), ...commands.map(onPath), ...places];
  return candidates.find((path) => path !== undefined && isProgram(path) && takesExtensions(path));
}

/** The path of the browser; throws a sentence that says what to install. */
export async function requireBrowser(name) {
  const path = await findBrowser(name);
  if (path) return path;
  throw new Error(missing(name));
}

/**
 * Finds each browser, installing the distribution's own where that is possible, and tells child processes through the
 * environment where it is. Answers those that are missing, each with a sentence that says what to install.
 */
export async function ensureBrowsers(names) {
  const absent = [];
  for (const name of names) if (!process.env[kinds[name].variable] && !(await findBrowser(name))) absent.push(name);
  if (absent.length > 0 && canInstall()) await installPackages(absent);
  const problems = [];
  for (const name of names) {
    const path = await findBrowser(name);
    if (!path) problems.push({ name, sentence: missing(name) });
    else {
      process.env[kinds[name].variable] = path;
      say(`  ${name}: ${path} (${versionOf(path)})`);
    }
  }
  return problems;
}

function missing(name) {
  const { variable, advice } = kinds[name];
  const chosen = process.env[variable];
  return chosen ? `${variable} names ${chosen}, which is not a program. ${advice}` : `No ${name} was found. ${advice}`;
}

/** Playwright's Firefox is a patched one that cannot be driven by the standard protocol, so only its Chromium counts. */
async function ownOfPlaywright(name) {
  if (name !== "chromium") return undefined;
  try {
    const { chromium } = await import("playwright-core");
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function onPath(command) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, command)).find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

function takesExtensions(path) {
  const [, major] = /^Google Chrome (\d+)/.exec(versionOf(path)) ?? [];
  return major === undefined || Number(major) < 137;
}

function versionOf(path) {
  try {
    const output = execFileSync(path, ["--version"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 20_000,
    });
    return output.trim().split("\n").at(-1) ?? "";
  } catch {
    return "version unknown";
  }
}

function canInstall() {
  if (process.getuid?.() !== 0 || !onPath("apt-get")) return false;
  return /debian|ubuntu/i.test(existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "");
}

async function installPackages(names) {
  const packages = [...names.flatMap((name) => kinds[name].packages), "fonts-noto-core"].join(" ");
  await run({
    name: "browsers",
    what: `Installing ${packages} with apt-get (once; it needs the network)`,
    command: `apt-get update && apt-get install -y --no-install-recommends ${packages}`,
    env: { DEBIAN_FRONTEND: "noninteractive" },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const problems = await ensureBrowsers(["chromium", "firefox"]);
  for (const { sentence } of problems) say(`  ${sentence}`);
  process.exitCode = problems.length;
}
