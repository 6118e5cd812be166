import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "./support/browser.ts";
import { database } from "../../platform/database.ts";
import { noteWitness } from "../../platform/lists/note-witness.ts";
import { forgetLimits, readLimits, writeLimits } from "../../platform/limits-store.ts";
import { readWitnessed, settleWitnessed } from "../../platform/witnessed.ts";
import { family } from "../family.ts";

vi.mock("../../platform/package-files.ts", () => ({ readBuiltLists: async () => ({ day: "2026-11-21" }) }));

const day = (iso: string) => Date.parse(iso);

beforeEach(async () => {
  await database.notes.clear();
  forgetLimits();
});

test("the day of the package is a witness, and the newest that a publisher's clock told a better one", async () => {
  expect(await readWitnessed()).toBe(day("2026-11-21"));
  expect(await settleWitnessed()).toBe(true);
  expect(await settleWitnessed()).toBe(false);
  await noteWitness("Tue, 12 Jan 2027 08:00:00 GMT");
  await noteWitness("Mon, 11 Jan 2027 08:00:00 GMT");
  await noteWitness("no date");
  await noteWitness(null);
  expect(await settleWitnessed()).toBe(true);
  expect(await readWitnessed()).toBe(day("2027-01-12T08:00:00Z"));
});

test("a worker that wakes reads it in one step, without the database", async () => {
  await settleWitnessed();
  const locks = vi.spyOn(navigator.locks, "request");
  const reads = vi.spyOn(database.notes, "get");
  await readWitnessed();
  expect([locks, reads].map((one) => one.mock.calls.length)).toEqual([0, 0]);
});

test("one that was written by hand does not count", async () => {
  await settleWitnessed();
  await fakeBrowser.storage.local.set({ witnessed: day("2037-01-01") });
  expect(await readWitnessed()).toBe(day("2026-11-21"));
});

test("a clock set forward makes no child older, and a publisher's answer does", async () => {
  await writeLimits(family({ setUp: true, child: { birthMonth: "2017-03" } }));
  const tier = async () => (await readLimits(new Date(2027, 3, 1))).tier;
  expect(await tier()).toBe("7-9");
  await noteWitness("Mon, 29 Mar 2027 08:00:00 GMT");
  await settleWitnessed();
  forgetLimits();
  expect(await tier()).toBe("10-12");
});
