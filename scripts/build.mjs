/**
 * `npm run build [-- chrome|firefox|pictures]`: the lists if there are none yet, then the extension for each browser. `pictures`
 * is Chromium's package with the model that looks at pictures, into a folder of its own.
 */
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

async function buildPictures() {
  const what = "Unpacking the model that looks at pictures";
  const model = await run({ name: "pictures", what, command: "node scripts/pictures.ts build" });
  if (!model.ok) return false;
  const folder = `${process.env.LUY_TRE_OUT ?? ".output"}/chrome-mv3-pictures`;
  const built = await run({
    name: "build-pictures",
    what: `Building the extension with pictures into ${folder}`,
    command: "wxt build -b chrome",
    env: { LUY_TRE_PICTURES: "yes" },
  });
  return built.ok;
}

const packages = [...browsers, "pictures"];
const words = process.argv.slice(2);
const wanted = words.filter((word) => browsers.includes(word));
const withPictures = words.length === 0 || words.includes("pictures");
try {
  const unknown = words.find((word) => !packages.includes(word));
  if (unknown !== undefined)
    throw new Error(`"${unknown}" is no package: say ${packages.join(", ")} or nothing for all.`);
  const built = await build(words.length > 0 ? wanted : browsers);
  process.exitCode = built && (!withPictures || (await buildPictures())) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
