import { fileURLToPath } from "node:url";
import { join } from "node:path";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where the build reads and writes. Everything below `.cache` can be deleted at any time. */
export const places = {
  root,
  curated: join(root, "lists", "curated"),
  neverBlock: join(root, "lists", "never-block.txt"),
  downloads: join(root, ".cache", "lists"),
  built: join(root, ".cache", "built"),
} as const;
