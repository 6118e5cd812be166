import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import { parseList } from "../../core/index/parse-list/parse-list.ts";
import { passGate } from "../../core/lists/sanity-gate.ts";
import { famous } from "../../lists/famous.ts";
import { registry } from "../../lists/registry.ts";
import { readNeverBlock } from "../../scripts/lists/compile-lists.ts";
import { loadLists } from "../../scripts/lists/load-lists.ts";
import { readerOfDirectory } from "../../scripts/lists/read-source.ts";

const dirty = process.env["LISTS_DIRTY"];
const mirror = process.env["LISTS_MIRROR"];
const known = { famous, neverBlock: new Set(await readNeverBlock()) };

describe.skipIf(dirty === undefined)("published lists that hold famous harmless sites (LISTS_DIRTY is set)", () => {
  const files = dirty === undefined ? [] : readdirSync(dirty).filter((file) => file.endsWith(".gz"));

  test.each(files)("%s is refused", (file) => {
    const text = gunzipSync(readFileSync(join(dirty!, file))).toString("utf8");
    const { refusals } = passGate(parseList("domains", text), known, { now: Date.now() });
    expect(refusals.map(({ reason }) => reason)).toContain("famous-sites");
  });
});

describe.skipIf(mirror === undefined)("the real lists (LISTS_MIRROR is set)", () => {
  it("are none of them refused", async () => {
    const published = registry.filter(({ upstream }) => upstream !== null);
    const loaded = await loadLists(published, readerOfDirectory(mirror!), known);
    const refused = loaded.filter(({ state }) => state !== "sound" && state !== "absent");
    expect(refused.map(({ source, state }) => `${source.id}: ${state}`)).toEqual([]);
    expect(loaded.filter(({ state }) => state === "sound").length).toBeGreaterThan(30);
  }, 60_000);
});
