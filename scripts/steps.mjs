/** Running commands one after another so that a person can follow: what runs, how long it took, what to do when it fails. */
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const logFolder = join(root, ".cache", "logs");
const tailLines = 60;
const secondsBetweenSigns = 30;

export function say(text = "") {
  process.stdout.write(`${text}\n`);
}

export function elapsed(since) {
  const seconds = (Date.now() - since) / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Runs `command` in a shell at the project's root and tells about it. Output goes to `.cache/logs/<name>.log` and, with
 * LUY_TRE_VERBOSE=1, to the screen. Never throws: the answer says how it ended.
 */
export async function run({ name, what, command, rerun = command, show = false, env = {} }) {
  const started = Date.now();
  say(`▸ ${what}`);
  const { code, output } = await execute(name, command, env, started);
  const ok = code === 0;
  if (ok) say(`  ✓ ${name}, ${elapsed(started)}`);
  if (!ok) tellFailure({ name, code, output, rerun, started });
  else if (show) say(indent(tail(output)));
  return { name, ok, output, milliseconds: Date.now() - started };
}

function execute(name, command, env, started) {
  mkdirSync(logFolder, { recursive: true });
  const log = createWriteStream(join(logFolder, `${name}.log`));
  const child = spawn(command, {
    cwd: root,
    shell: true,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const keep = (chunk) => {
    output += chunk;
    log.write(chunk);
    if (process.env.LUY_TRE_VERBOSE) process.stdout.write(chunk);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const sign = setInterval(
    () => say(`  … ${name}, ${elapsed(started)}: ${lastLine(output)}`),
    secondsBetweenSigns * 1000,
  );
  return new Promise((done) => {
    const end = (code) => {
      clearInterval(sign);
      log.end();
      done({ code, output });
    };
    child.on("error", (error) => {
      output += error.message;
      end(1);
    });
    child.on("close", end);
  });
}

function tellFailure({ name, code, output, rerun, started }) {
  say(indent(tail(output)));
  say(`  ✗ ${name} failed after ${elapsed(started)} (exit code ${code})`);
  say(`    all of its output: .cache/logs/${name}.log`);
  say(`    run it again:      ${rerun}`);
}

function plain(text) {
  // oxlint-disable-next-line no-control-regex -- colour codes begin with an escape character
  return text.replaceAll(/\u001B\[[0-9;]*[A-Za-z]/g, "");
}

function lastLine(output) {
  return plain(output).trimEnd().split("\n").at(-1)?.trim().slice(0, 100) || "working";
}

function tail(output) {
  return plain(output).trimEnd().split("\n").slice(-tailLines).join("\n");
}

function indent(text) {
  return text.replaceAll(/^/gm, "    ");
}
