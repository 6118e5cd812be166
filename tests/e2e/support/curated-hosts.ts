import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { CategoryId } from "../../../core/category/categories.ts";

const folder = resolve(import.meta.dirname, "../../../lists/curated");

/** Whole host names that our own list of a category holds. They are only names here: the test server answers for them. */
export function curatedHosts(category: CategoryId): string[] {
  const lines = readFileSync(resolve(folder, `${category}.txt`), "utf8").split("\n");
  return lines.map((line) => line.trim()).filter((line) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(line));
}
