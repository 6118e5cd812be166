import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test("a build of what is no package fails, and says which there are", () => {
  const script = join(import.meta.dirname, "../../scripts/build.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, "chrmoe"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([1, expect.stringContaining("chrome, firefox, pictures")]);
});
