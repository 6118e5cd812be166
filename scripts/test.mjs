/**
 * `npm test`: everything, in the order in which a mistake is cheapest to find. `--only a,b` runs some steps, `--list` names
 * them, `--long` runs the stories with their full counts.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { ensureBrowsers } from "./browser.mjs";
import { setUp } from "./setup.mjs";
import { elapsed, root, run, say } from "./steps.mjs";

const resultFolder = join(root, ".cache", "test-results");
const secondBuild = join(root, ".cache", "second");

/**
 * A step with `suite` is a set of tests and counts each of them; any other counts as one. Steps with a `lane` run beside those
 * of the other lane: they wait for pages more than they work. A step with `after` waits for that one of the other lane.
 */
const steps = [
  { name: "types", what: "Checking the types, core apart and without a browser's", command: "npm run -s check" },
  { name: "lint", what: "Checking the code's rules and its format", command: "npm run -s lint" },
  { name: "conventions", what: "Checking the project's conventions", command: "npm run -s conventions", suite: true },
  { name: "unit", what: "Testing the core and the edge", command: "npm run -s unit", suite: true },
  { name: "lists", what: "Building the lists", command: "npm run -s lists -- build", show: true },
  {
    name: "build",
    what: "Building the extension for Chromium and Firefox",
    command: "npm run -s build",
    needs: ["lists"],
  },
  {
    name: "addon",
    what: "Running Mozilla's add-on linter",
    command: "npm run -s lint:addon",
    show: true,
    needs: ["build"],
  },
  { name: "package", what: "Weighing the packages", command: "npm run -s sizes", suite: true, needs: ["build"] },
  {
    name: "e2e:policy",
    what: "Stories of managed policies, which every Chromium on the machine obeys",
    command: "npm run -s e2e:policy",
    suite: true,
    needs: ["build", "chromium"],
    lane: 1,
  },
  {
    name: "e2e",
    what: "Stories in Chromium",
    command: 'npm run -s e2e -- --exclude "**/policy.test.ts" --exclude "**/school-lists*.test.ts"',
    suite: true,
    needs: ["build", "chromium"],
    lane: 1,
  },
  {
    name: "e2e:firefox",
    what: "Stories in Firefox",
    command: "npm run -s e2e:firefox",
    suite: true,
    needs: ["build", "firefox"],
    lane: 2,
  },
  {
    name: "bypass",
    what: "Trying to get through",
    command: "npm run -s bypass",
    suite: true,
    needs: ["build", "chromium", "firefox"],
    lane: 2,
    after: "e2e:policy",
  },
  {
    name: "a11y",
    what: "Checking accessibility",
    command: "npm run -s a11y",
    suite: true,
    needs: ["build", "chromium"],
    lane: 1,
  },
];

function chosenSteps(options) {
  const only = options[options.indexOf("--only") + 1]?.split(",");
  if (!options.includes("--only")) return steps;
  const unknown = (only ?? []).filter((name) => !steps.some((step) => step.name === name));
  if (!only || unknown.length > 0) throw new Error(`Unknown step ${unknown}. \`npm test -- --list\` names them.`);
  return steps.filter((step) => only.includes(step.name));
}

async function testAll(chosen, long) {
  const browsers = await missingBrowsers(chosen);
  const broken = new Set([...browsers, ...missingBuild(chosen)]);
  const total = { passed: 0, failed: browsers.length, skipped: 0, broken: [...browsers] };
  const play = async (step) => {
    const missing = (step.needs ?? []).filter((need) => broken.has(need));
    const position = `[${chosen.indexOf(step) + 1}/${chosen.length}]`;
    const count = missing.length > 0 ? skip(step, missing) : await test(step, position, long);
    for (const key of ["passed", "failed", "skipped"]) total[key] += count[key];
    if (count.failed === 0 && missing.length === 0) return;
    broken.add(step.name);
    total.broken.push(step.name);
  };
  const begun = new Map();
  const playAll = async (some) => {
    for (const step of some) {
      await begun.get(step.after);
      begun.set(step.name, play(step));
      await begun.get(step.name);
    }
  };
  await playAll(chosen.filter(({ lane }) => lane === undefined));
  const lanes = [1, 2].map((lane) => chosen.filter((step) => step.lane === lane));
  if (lanes[1].length > 0) copyBuild();
  await Promise.all(lanes.map(playAll));
  return total;
}

/** Chromium writes into the folder that it loads an extension from, and two must not write into one. */
function copyBuild() {
  rmSync(secondBuild, { recursive: true, force: true });
  if (existsSync(join(root, ".output"))) cpSync(join(root, ".output"), secondBuild, { recursive: true });
}

/** Without a build its tests would only say which file they did not find. */
function missingBuild(chosen) {
  const packages = ["chrome-mv3", "chrome-mv3-pictures", "firefox-mv3"];
  const isBuilt = packages.every((name) => existsSync(join(root, ".output", name)));
  return isBuilt || chosen.some(({ name }) => name === "build") ? [] : ["build"];
}

/** A missing browser is a failure of the steps that need it, never a silent gap. */
async function missingBrowsers(chosen) {
  const wanted = ["chromium", "firefox"].filter((name) => chosen.some((step) => step.needs?.includes(name)));
  if (wanted.length === 0) return [];
  say("▸ Looking for the browsers");
  const problems = await ensureBrowsers(wanted);
  for (const { sentence } of problems) say(`  ✗ ${sentence}`);
  return problems.map(({ name }) => name);
}

function skip(step, missing) {
  say(`▸ ${step.what}\n  – ${step.name} was not run: it needs ${missing.join(" and ")}`);
  return { passed: 0, failed: 0, skipped: 1 };
}

async function test(step, position, long) {
  const resultFile = join(resultFolder, `${step.name.replace(":", "-")}.json`);
  const more = step.command.includes(" -- ") ? "" : " --";
  const report = step.suite ? `${more} --reporter=default --reporter=json --outputFile.json="${resultFile}"` : "";
  const env = { ...(long ? { LUY_TRE_LONG: "1" } : {}), ...(step.lane === 2 ? { LUY_TRE_OUT: secondBuild } : {}) };
  const { name, what, show } = step;
  const result = await run({
    name: name.replace(":", "-"),
    what: `${position} ${what}`,
    command: step.command + report,
    rerun: step.command,
    show,
    env,
  });
  const count = step.suite ? countOf(resultFile) : undefined;
  if (!count) return { passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1, skipped: 0 };
  if (!result.ok && count.failed === 0) count.failed = 1;
  say(`    ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  for (const told of count.fallen) say(`    ✗ ${told}`);
  for (const told of count.again) say(`    on the second try: ${told}`);
  return count;
}

function countOf(resultFile) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(resultFile, "utf8"),
    );
    const all = testResults.flatMap(({ assertionResults }) => assertionResults);
    const told = ({ fullName, failureMessages }) =>
      `${fullName}: ${failureMessages.at(-1)?.split("\n", 1)[0] ?? "no reason given"}`;
    // A browser test that waited in vain is tried once more (`vitest.e2e.config.ts`); what its first try said stays with it.
    const again = all
      .filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0)
      .map(told);
    const fallen = all.filter(({ status }) => status === "failed").map(told);
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, again, fallen };
  } catch {
    return undefined;
  }
}

function tellWhere() {
  const commit = git("rev-parse", "--short", "HEAD") || "not committed";
  const changed = git("status", "--porcelain") ? ", with changes" : "";
  say(`Lũy Tre · commit ${commit}${changed} · ${new Date().toISOString()} · ${cpus().length} cores`);
}

function git(...words) {
  try {
    return execFileSync("git", words, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}

async function main(options) {
  if (options.includes("--list")) return say(steps.map(({ name, what }) => `${name.padEnd(14)}${what}`).join("\n"));
  const started = Date.now();
  const chosen = chosenSteps(options);
  tellWhere();
  await setUp();
  rmSync(resultFolder, { recursive: true, force: true });
  mkdirSync(resultFolder, { recursive: true });
  const { passed, failed, skipped, broken } = await testAll(chosen, options.includes("--long"));
  say(`\n${elapsed(started)} in all${broken.length > 0 ? `. Not right: ${broken.join(", ")}` : ""}`);
  say(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
