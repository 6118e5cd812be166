import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { limitsPage, limitsPath } from "../../../scripts/limits/limits-page.ts";

/** The formatter widens the cells of a table. */
const words = (page: string) => page.replace(/-{3,}/g, "---").replace(/ +/g, " ");

test("docs/limits.md says what the core does", () => {
  const written = readFileSync(limitsPath, "utf8");
  expect(words(written), "Run `node scripts/limits-table.ts`, then `npm run format`").toBe(words(limitsPage()));
});
