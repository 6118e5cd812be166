import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { formatScore, parseScore, printScore } from "./bypass/format-score.ts";
import { readPlayed } from "./bypass/read-played.ts";
import { scoreOf } from "./bypass/score.ts";
import { englishWords } from "./bypass/english-words.ts";

/**
 * `npm run bypass [-- --json] [FILES and options of the test runner]`: plays the tricks, prints the score and writes it down.
 * With files or options only those tricks are renewed in it.
 */

const root = resolve(import.meta.dirname, "..");
const page = join(root, "docs/bypass-score.md");
const outputFile = "--outputFile.json=";

const all = process.argv.slice(2);
const isJson = all.includes("--json");
const given = all.filter((word) => word !== "--json");
const asked = given.find((word) => word.startsWith(outputFile))?.slice(outputFile.length);
const report = asked ?? join(root, ".cache/test-results/bypass.json");

const code = await play();
const played = readPlayed(report);
const isWhole = given.every((word) => word.startsWith("--reporter") || word.startsWith(outputFile));
const before = isWhole || !existsSync(page) ? [] : parseScore(readFileSync(page, "utf8"));
const score = scoreOf(played, before, englishWords());
writeFileSync(page, formatScore(score.rows));
process.stdout.write(`${isJson ? JSON.stringify(score) : printScore(score.rows)}\n`);
process.exitCode = code;

/** Runs the suite; what it says goes to the error stream when only the score is wanted on the other. */
function play(): Promise<number> {
  mkdirSync(dirname(report), { recursive: true });
  const suite = given.some((word) => word.includes("tests/bypass")) ? [] : ["tests/bypass"];
  const reporters = asked === undefined ? ["--reporter=default", "--reporter=json", `${outputFile}${report}`] : [];
  const runner = join(root, "node_modules/vitest/vitest.mjs");
  const words = [runner, "run", "--config", "vitest.e2e.config.ts", ...suite, ...given, ...reporters];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ["ignore", isJson ? 2 : 1, 2] });
  return new Promise((done) => child.once("exit", (exit) => done(exit ?? 1)));
}
