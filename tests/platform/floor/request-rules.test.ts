import { beforeEach, expect, test, vi } from "vitest";
import "../support/browser.ts";
import { adult, fake, serveNames, startPublisher, tools } from "../support/publisher.ts";
import { fakeRequestRules } from "../support/request-rules.ts";
import { ruleIds } from "../../../core/floor/downloaded-rules.ts";
import { newChild } from "../../../core/limits/child.ts";
import { freshLimits, type StoredLimits } from "../../../core/limits/stored-limits.ts";
import { database } from "../../../platform/database.ts";
import { applyFloor, readFloorState } from "../../../platform/floor/request-rules.ts";
import { writeLimits } from "../../../platform/limits-store.ts";
import { refreshLists } from "../../../platform/lists/refresh-lists.ts";
import { forgetPolicy } from "../../../platform/policy-store.ts";

vi.mock("../../../platform/package-files.ts", () => ({
  packageUrl: (path: string) => `chrome-extension://id${path}`,
  readBuiltLists: async () => ({ generation: "built", groups: {}, lists: [], chunks: [], day: "2026-11-21", total: 0 }),
}));

let browser = fakeRequestRules();

beforeEach(async () => {
  browser = fakeRequestRules();
  forgetPolicy();
  startPublisher();
  await Promise.all([database.downloads.clear(), database.notes.clear(), database.listRecords.clear()]);
  serveNames(adult, ["one.example", "two.example"]);
  serveNames(fake, ["three.example"]);
});

const setLimits = (part: Partial<StoredLimits> = {}) => writeLimits({ ...freshLimits, ...part });
const isDownloaded = ({ id }: { readonly id: number }) => id >= ruleIds.mark;
const namesInRules = () => [
  ...new Set(
    browser.dynamic().flatMap(({ id, condition }) => (id > ruleIds.mark ? (condition.requestDomains ?? []) : [])),
  ),
];

test("downloaded lists become rules of their own, and the witness speaks after them", async () => {
  await setLimits();
  await refreshLists([adult, fake], tools());
  await applyFloor();
  expect(namesInRules()).toEqual(["one.example", "two.example", "three.example"]);
  expect(await readFloorState()).toBe("ready");
  expect(browser.calls.at(-1)?.kind).toBe("session");
});

test("a parent's change holds at once in a session rule, and no downloaded name is written again", async () => {
  await setLimits();
  await refreshLists([adult, fake], tools());
  await applyFloor();
  browser.calls.length = 0;
  await setLimits({ siteRules: [{ site: "plain.example", action: "block" }] });
  await applyFloor();
  const [first, second, third] = browser.calls;
  expect(first).toMatchObject({ kind: "session" });
  expect(JSON.stringify(first?.added)).toContain("plain.example");
  expect(second).toMatchObject({ kind: "dynamic" });
  expect(second?.added.some(isDownloaded)).toBe(false);
  expect(JSON.stringify(second?.added)).toContain("plain.example");
  expect(third).toMatchObject({ kind: "session" });
  expect(browser.session().every(({ action }) => action.type === "modifyHeaders")).toBe(true);
  expect(namesInRules()).toHaveLength(3);
});

test("a list that is switched off loses its rules, one that changed gets new ones", async () => {
  await setLimits();
  await refreshLists([adult, fake], tools());
  await applyFloor();
  await setLimits({ lists: { [fake]: false } });
  await applyFloor();
  expect(namesInRules()).toEqual(["one.example", "two.example"]);
  serveNames(adult, ["four.example", "two.example"], '"2"');
  await refreshLists([adult], tools());
  await applyFloor();
  expect(namesInRules().toSorted()).toEqual(["four.example", "two.example"]);
});

test("where the browser does not take the downloads, the limits hold all the same and the witness is silent", async () => {
  // The oldest, for whom no video site has rules: all names are those of the lists and the parent.
  const children = [{ ...newChild("1"), tier: "16-17" as const }];
  await setLimits({ children, setUp: true, siteRules: [{ site: "plain.example", action: "block" }] });
  await refreshLists([adult, fake], tools());
  browser.limitNames(2);
  await expect(applyFloor()).rejects.toThrow("internal error");
  expect(JSON.stringify(browser.dynamic())).toContain("plain.example");
  expect(browser.session().some(({ action }) => action.type === "modifyHeaders")).toBe(false);
  expect(await readFloorState()).not.toBe("ready");
  browser.limitNames(999);
  await applyFloor();
  expect(namesInRules()).toHaveLength(3);
});

test("rules that the browser has lost are written again", async () => {
  await setLimits();
  await refreshLists([adult], tools());
  await applyFloor();
  const written = await import("wxt/testing/fake-browser").then(({ fakeBrowser }) => fakeBrowser.storage.session);
  await written.remove("floorSpoken");
  browser = fakeRequestRules();
  await applyFloor();
  expect(namesInRules()).toEqual(["one.example", "two.example"]);
});
