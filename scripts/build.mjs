/** `npm run build [-- chrome|firefox]`: the lists if there are none yet, then the extension for each browser. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setUp } from "./setup.mjs";
import { root, run } from "./steps.mjs";

const browsers = ["chrome", "firefox"];

async function build(wanted) {
  await setUp();
  if (!existsSync(join(root, ".cache", "built"))) {
    const what = "Building the lists (they are kept in .cache/built; `npm run lists -- build` makes them anew)";
    const lists = await run({ name: "lists", what, command: "npm run -s lists -- build", show: true });
    if (!lists.ok) return false;
  }
  for (const browser of wanted) {
    const folder = `${process.env.LUY_TRE_OUT ?? ".output"}/${browser}-mv3`;
    const what = `Building the extension for ${browser} into ${folder}`;
    const built = await run({ name: `build-${browser}`, what, command: `wxt build -b ${browser}` });
    if (!built.ok) return false;
  }
  return true;
}

const wanted = process.argv.slice(2).filter((argument) => browsers.includes(argument));
try {
  process.exitCode = (await build(wanted.length > 0 ? wanted : browsers)) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
