import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "../support/browser.ts";
import { compileIndex } from "../../../core/index/compile.ts";
import { openIndex } from "../../../core/index/open-index.ts";
import { family } from "../../family.ts";
import { parsePhc, toBase64 } from "../../../core/pin/phc.ts";
import type { Report } from "../../../core/report/report.ts";
import { address } from "../../unit/support.ts";
import { faults, inject, randomFrom, type Fault } from "../support/faults.ts";
import { sampleReport } from "../../unit/report/sample-report.ts";
import { adult, bundledIndex, serveNames, startPublisher, tools } from "../support/publisher.ts";

const long = process.env["LUY_TRE_LONG"] !== undefined;
const points = Array.from({ length: long ? 400 : 25 }, (_, seed) => seed);

vi.mock("../../../platform/package-files.ts", () => ({
  packageUrl: (path: string) => `chrome-extension://id${path}`,
  readBuiltLists: async () => ({ generation: "built", lists: [] }),
  readBundledIndex: async () => new Blob([bundledIndex]),
  readCuratedIndex: async () => new Blob([compileIndex([{ id: "never-block", topic: "never-block" }], [])]),
}));

const stored = family({ revision: 1, child: { tier: "10-12" } });
const hash = new Uint8Array(32).fill(7);
const phc = `$argon2id$v=19$m=19456,t=2,p=1$${toBase64(new Uint8Array(16).fill(9)).replaceAll("=", "")}$${toBase64(hash).replaceAll("=", "")}`;

/** A worker begins with nothing in memory. */
async function begin() {
  vi.resetModules();
  const [database, outbox, pin, tries, limits, judge, heal, record, refresh, downloads] = await Promise.all([
    import("../../../platform/database.ts"),
    import("../../../platform/outbox.ts"),
    import("../../../platform/pin-store.ts"),
    import("../../../platform/pin-tries.ts"),
    import("../../../platform/limits-store.ts"),
    import("../../../platform/judge-page.ts"),
    import("../../../platform/storage/heal-storage.ts"),
    import("../../../platform/storage/storage-record.ts"),
    import("../../../platform/lists/refresh-lists.ts"),
    import("../../../platform/lists/download-store.ts"),
  ]);
  return {
    ...database,
    ...outbox,
    ...pin,
    ...tries,
    ...limits,
    ...judge,
    ...heal,
    ...record,
    ...refresh,
    ...downloads,
  };
}

type Life = Awaited<ReturnType<typeof begin>>;

const treatmentOf = async (life: Life, host: string) => (await life.judgeUrl(`https://${host}/`)).verdict.treatment;
const older = ["old.example", "both.example"];
const newer = ["new.example", "both.example"];

/** What a family has when the fault comes: limits, a PIN, a report, downloaded lists. */
async function settle(): Promise<Report> {
  const life = await begin();
  await life.healStorage();
  await life.writeLimits(stored);
  await life.writePin(phc);
  const first = sampleReport({ day: "2026-11-20" });
  await life.recordReport(first);
  serveNames(adult, older, '"old"');
  await life.refreshLists([adult], tools());
  return first;
}

/** A day with the fault in it. Answers what was promised to the family meanwhile. */
async function live(life: Life, repairs: boolean) {
  await life.healStorage();
  serveNames(adult, newer, '"new"');
  await life.refreshLists([adult], tools()).catch(() => undefined);
  expect(await treatmentOf(life, "known.example"), "a host that the package lists").toBe("block");
  expect(await treatmentOf(life, "both.example"), "a host of both generations, or at least no harm").toMatch(
    /block|allow/,
  );
  expect(await life.isUnlocked()).toBe(false);
  const pressed = sampleReport();
  const thanked = await life.recordReport(pressed).then(
    () => true,
    () => false,
  );
  let counted = 0;
  for (let at = 0; at < 3; at += 1) {
    const taken = await life.beginTry().catch(() => undefined);
    if (taken?.ok) {
      counted += 1;
      expect(await life.finishTry(taken.ticket, "AAAA")).toMatchObject({ ok: false });
    }
  }
  if (repairs) await life.repairStorage();
  return { kept: thanked ? [pressed.id] : [], counted };
}

/** All of one generation or nothing of any. */
async function heldNames(life: Life): Promise<readonly string[]> {
  const row = await life.readDownloads();
  expect(await life.database.downloads.count()).toBe(row === undefined ? 0 : 1);
  if (row === undefined) return [];
  const names = (await Promise.all(row.lists.map(life.namesOf))).flat();
  const index = openIndex(new Uint8Array(await row.index.arrayBuffer()));
  for (const name of names) expect(index.matches(address(`https://${name}/`))).toHaveLength(1);
  const etag = (await life.readRecords()).get(adult)?.version?.etag;
  expect(etag).toBe(names.includes("new.example") ? '"new"' : '"old"');
  return names.toSorted();
}

async function unlocks(life: Life): Promise<boolean> {
  const taken = await life.beginTry();
  return taken.ok && (await life.finishTry(taken.ticket, toBase64(parsePhc(phc)!.hash))).ok;
}

beforeEach(async () => {
  startPublisher();
  await new Promise((done) => indexedDB.deleteDatabase("luy-tre").addEventListener("success", done));
});

function faultOf(seed: number): Fault & { readonly repairs: boolean } {
  const random = randomFrom(seed);
  const error = faults[seed % faults.length]!;
  return { error, at: random(error === "VersionError" ? 2 : 60), lasts: random(2) === 0, repairs: random(3) === 0 };
}

test.each(points)("a fault at point %i loses nothing", async (seed) => {
  const first = await settle();
  const fault = faultOf(seed);
  const { mend } = inject(fault);
  const promised = await live(await begin(), fault.repairs).finally(mend);

  const life = await begin();
  await life.healStorage();
  expect([[], older.toSorted(), newer.toSorted()]).toContainEqual(await heldNames(life));
  expect(await treatmentOf(life, "known.example")).toBe("block");
  expect((await life.readKept()).stored).toEqual(stored);
  const { renewedAt, state } = await life.readStorageRecord();
  expect(["good", "last-good"]).toContain(state.level);
  const inbox = (await life.readInbox()).map(({ report }) => report.id);
  // Made anew under a disk that gives nothing back, the database may lose reports; then the parent is told.
  if (renewedAt === null) expect(inbox).toEqual(expect.arrayContaining([first.id, ...promised.kept]));
  expect((await life.readPinRow()).row.attempts.wrong).toBeGreaterThanOrEqual(promised.counted);
  expect(await life.isUnlocked()).toBe(false);
  expect(await unlocks(life)).toBe(true);
  expect(await fakeBrowser.storage.local.get("spareRows")).not.toHaveProperty("spareRows.0");
});
