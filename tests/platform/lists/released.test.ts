import { beforeEach, expect, test, vi } from "vitest";
import "../support/browser.ts";
import { channel, errands, key, sample, serve, serveBundle, start, startHost } from "../support/bundle-host.ts";
import { fakeRequestRules } from "../support/request-rules.ts";
import { compileIndex } from "../../../core/index/compile.ts";
import { priority } from "../../../core/floor/priorities.ts";
import { judge } from "../../../core/verdict/judge.ts";
import { database } from "../../../platform/database.ts";
import { applyFloor } from "../../../platform/floor/request-rules.ts";
import { forgetDownloads, readMatches } from "../../../platform/index-store.ts";
import { readReleasedHosts } from "../../../platform/lists/released.ts";
import { refreshReleases } from "../../../platform/lists/refresh-releases.ts";
import { readSignedRecord } from "../../../platform/lists/signed-store.ts";
import { address, limits } from "../../unit/support.ts";

const ofRegistry = "hagezi-nsfw";
const bundled = compileIndex(
  [
    { id: ofRegistry, topic: "adult" },
    { id: `bundle/${ofRegistry}`, topic: "adult" },
    { id: "bundle/town", topic: "adult" },
    { id: "own-family", topic: "adult" },
    { id: "never-block", topic: "never-block" },
  ],
  [
    { name: "mended.example", list: 0 },
    { name: "mended.example", list: 1 },
    { name: "town.example", list: 2 },
    { name: "family.example", list: 3 },
    { name: "school.example", list: 4 },
    { name: "school.example", list: 0 },
  ],
);

vi.mock("../../../platform/package-files.ts", () => ({
  packageUrl: (path: string) => `chrome-extension://id${path}`,
  readBuiltLists: async () => ({ generation: "built", groups: {}, lists: [], chunks: [], day: "2026-11-21", total: 0 }),
  readBundledIndex: async () => new Blob([bundled]),
}));

const released = ["mended.example", "town.example", "family.example", "school.example", "blog.example/page"];
const day = 86_400_000;

async function listsOf(host: string) {
  return (await readMatches(address(`https://${host}/`), limits({ lists: { "own-family": true } }))).map(
    ({ list }) => list,
  );
}

/** The list as our own, or as the school's, which stands beside its bundle. */
async function publish(kind: "releases" | "bundle-releases", names: readonly string[], version = 1): Promise<void> {
  serveBundle(await sample({ released: names, version }));
  await refreshReleases({ ...(await errands())[1], kind }, start);
  forgetDownloads();
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  startHost();
  forgetDownloads();
  await Promise.all([database.downloads.clear(), database.notes.clear()]);
});

test("our release list mends the lists that we chose, on whichever road they came, and nobody else's", async () => {
  expect(await listsOf("mended.example")).toEqual([ofRegistry, `bundle/${ofRegistry}`]);
  await publish("releases", released);
  expect(await listsOf("www.mended.example")).toEqual([]);
  expect(await listsOf("town.example")).toEqual(["bundle/town"]);
  expect(await listsOf("family.example")).toEqual(["own-family"]);
  expect(await listsOf("school.example")).toEqual(["never-block"]);
});

test("a school's release list mends its own lists too, and never a family's", async () => {
  await publish("bundle-releases", released);
  expect(await listsOf("mended.example")).toEqual([]);
  expect(await listsOf("town.example")).toEqual([]);
  expect(await listsOf("family.example")).toEqual(["own-family"]);
});

test("what a parent or a policy blocks by name stays blocked", async () => {
  await publish("releases", released);
  const host = address("https://mended.example/");
  const blocks = [
    limits({ siteRules: [{ site: "mended.example", action: "block" }] }),
    limits({}, { block: ["mended.example"], locked: ["block"] }),
  ];
  for (const by of blocks) {
    const { treatment } = judge(host, await readMatches(host, by), [], by, new Date(start));
    expect(treatment).toBe("block");
  }
});

test("past its last day it counts no more, and neither does one that nobody trusted has signed", async () => {
  await publish("releases", released);
  vi.setSystemTime(start + 15 * day);
  expect(await listsOf("mended.example")).toHaveLength(2);
  expect(await readReleasedHosts(Date.now())).toEqual([]);
  vi.setSystemTime(start);
  const other = (await errands())[1];
  serve("releases.json", () => new Response('{"signed":"{}","signatures":[]}'));
  await refreshReleases({ ...other, kind: "releases" }, start);
  expect((await readSignedRecord("releases"))?.failure?.why).toBe("unknown-key");
  forgetDownloads();
  expect(await listsOf("mended.example")).toEqual([]);
});

test("an older one is refused, so that a name that was taken back stays taken back", async () => {
  await publish("releases", [], 2);
  await publish("releases", released, 1);
  expect((await readSignedRecord("releases"))?.failure?.why).toBe("rollback");
  expect(await listsOf("mended.example")).toHaveLength(2);
});

test("Chromium's rules let released hosts through above every list and below whoever may block them", async () => {
  const rules = fakeRequestRules();
  await publish("releases", released);
  await applyFloor();
  const about = rules
    .dynamic()
    .filter(({ condition }) => condition.requestDomains?.includes("mended.example") === true);
  expect(about.map(({ action, priority: at }) => [action.type, at])).toEqual([
    ["allow", priority.correction],
    ["modifyHeaders", priority.askWitness],
  ]);
  expect(about[0]!.condition.requestDomains).not.toContain("blog.example/page");
  expect(priority.correction).toBeGreaterThan(priority.category);
  expect(priority.correction).toBeLessThan(priority.parentBlock);
});

test("its place and its keys are ours, and the school's are the policy's", async () => {
  const [manifest, list] = await errands();
  expect([manifest.file, list.file]).toEqual(["manifest.json", "releases.json"]);
  expect(list.trust).toEqual({ keys: [{ id: key.id, publicKey: key.publicKey }], threshold: 1, channel });
});
