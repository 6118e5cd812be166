import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CategoryId } from "../../../core/category/categories.ts";
import { places } from "../../lists/places.ts";

/** Categories whose sites have harmless names. */
const harmless: readonly CategoryId[] = [
  "social",
  "video",
  "games",
  "shopping",
  "forum",
  "chat",
  "ai-chat",
  "proxy",
  "piracy",
];

/** Hosts of the lists that we wrote ourselves, but for those about the two trades. */
export function knownHarmless(): string[] {
  const files = [places.neverBlock, ...harmless.map((category) => join(places.curated, `${category}.txt`))];
  const hosts = files
    .flatMap((file) => readFileSync(file, "utf8").split("\n"))
    .map((line) => line.split("/")[0]!.trim())
    .filter((host) => /^[a-z\d.-]+\.[a-z]+$/.test(host));
  return [...new Set(hosts)];
}
