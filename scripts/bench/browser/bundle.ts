import { resolve } from "node:path";
import { build } from "vite";
import { places } from "../../lists/places.ts";

/** Makes one script of `entry` (a file beside this one) and what it imports, as the product's build would. */
export async function bundle(entry: string, folder: string): Promise<string> {
  const name = entry.replace(/\.ts$/, ".js");
  await build({
    root: places.root,
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, entry),
        output: { format: "iife", entryFileNames: name },
      },
    },
  });
  return resolve(folder, name);
}
