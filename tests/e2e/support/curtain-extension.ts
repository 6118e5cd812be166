import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";

const root = resolve(import.meta.dirname, "../../..");

/**
 * Curtain and veil as they are, over a stand-in for the worker (`tests/e2e/curtain-extension/`): in the product the floor
 * would stop most attack pages before the curtain is put to the test. Answers with the folder to load.
 */
export async function buildCurtainExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "luy-tre-curtain-"));
  await cp(resolve(root, "tests/e2e/curtain-extension"), folder, { recursive: true });
  for (const name of ["curtain", "veil"]) await bundle(name, folder);
  return folder;
}

/** The product's wrapper does the same: it calls `main`. */
async function bundle(name: string, folder: string): Promise<void> {
  const entry = "virtual:entry";
  const source = `import script from ${JSON.stringify(resolve(root, `entrypoints/${name}/index.ts`))}; script.main();`;
  await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [
      { name: "entry", resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) },
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: entry, output: { format: "iife", entryFileNames: `${name}.js` } },
    },
  });
}
