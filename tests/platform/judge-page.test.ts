import { beforeEach, expect, test, vi } from "vitest";
import "./support/browser.ts";
import { compileIndex } from "../../core/index/compile.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import { nameData } from "../../lists/names/name-data.ts";
import { family } from "../family.ts";
import { bundledIndex, serveUrl, startPublisher } from "./support/publisher.ts";

vi.mock("../../platform/package-files.ts", () => ({
  packageUrl: (path: string) => `chrome-extension://id${path}`,
  readBuiltLists: async () => ({ generation: "built", lists: [], day: "2026-11-21" }),
  readBundledIndex: async () => new Blob([bundledIndex]),
  readCuratedIndex: async () => new Blob([compileIndex([{ id: "never-block", topic: "never-block" }], [])]),
}));

beforeEach(() => startPublisher());

/** The verdicts of a worker that has just started. */
async function verdicts(tier: TierId, hosts: readonly string[]): Promise<string[]> {
  vi.resetModules();
  const { writeLimits } = await import("../../platform/limits-store.ts");
  await writeLimits(family({ setUp: true, child: { tier } }));
  const { judgeUrl } = await import("../../platform/judge-page.ts");
  const judged = await Promise.all(hosts.map((host) => judgeUrl(`https://${host}/`)));
  return judged.map(({ verdict }) => `${verdict.treatment} ${verdict.because.reason}`);
}

const hosts = ["known.example", "school.example", "plain.example"];

test("with the lists and the names of the package every host is judged by them", async () => {
  serveUrl("chrome-extension://id/names.json", () => Response.json(nameData));
  expect(await verdicts("7-9", hosts)).toEqual(["block category", "allow never-block", "allow default"]);
});

test.each([
  ["7-9", "block unreadable"],
  ["13-15", "allow default"],
] as const)("names that cannot be read take no list away: at %s an unknown host is %s", async (tier, unknown) => {
  expect(await verdicts(tier, hosts)).toEqual(["block category", "allow never-block", unknown]);
});
