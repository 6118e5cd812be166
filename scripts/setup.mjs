/** Makes the project ready to run on a machine that has nothing but Node ≥ 20 and npm. Uses nothing that npm installs. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, run, say } from "./steps.mjs";

const binaries = join(root, "node_modules", ".bin");

/** Installs what is missing and puts the project's own tools, its Node included, first on PATH. Throws a sentence. */
export async function setUp() {
  refuseOldNode();
  if (!isInstalled()) await install();
  process.env.PATH = `${binaries}${delimiter}${process.env.PATH ?? ""}`;
  checkOwnNode();
}

function refuseOldNode() {
  if (Number(process.versions.node.split(".")[0]) >= 20) return;
  throw new Error(
    `Lũy Tre needs Node 20 or newer; this is ${process.version}. Get one at https://nodejs.org and try again.`,
  );
}

/** npm keeps beside the modules what it installed; when the lock file wants the same, there is nothing to do. */
function isInstalled() {
  const installed = packagesOf(join(root, "node_modules", ".package-lock.json"));
  const wanted = packagesOf(join(root, "package-lock.json"));
  if (!installed) return false;
  if (!wanted) return true;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" || (entry.optional && !installed[path]) || installed[path]?.version === entry.version,
  );
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, "utf8")).packages;
  } catch {
    return undefined;
  }
}

async function install() {
  const what = "Installing the tools that build and test Lũy Tre (once; it needs the network)";
  const quiet = "--no-audit --no-fund";
  const locked = existsSync(join(root, "package-lock.json"));
  if (locked && (await run({ name: "install", what, command: `npm ci ${quiet}` })).ok) return;
  // A registry that lacks the files of some other system makes `npm ci` refuse the lock file; `npm install` leaves them out.
  const { ok } = await run({
    name: "install",
    what: "Installing them the lenient way",
    command: `npm install --no-save ${quiet}`,
  });
  if (!ok) throw new Error("The tools could not be installed. Check the network connection and try again.");
}

/** The scripts are TypeScript and run by a Node that reads it; `npm ci` brings one along for most machines. */
function checkOwnNode() {
  const version = execFileSync("node", ["--version"], { encoding: "utf8" }).trim();
  const [major = 0, minor = 0] = version.slice(1).split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  throw new Error(
    `The Node that npm installs for this project does not run here (found ${version}). Install Node 24 and try again.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await setUp();
  say("Everything is installed.");
}
