import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "./support/browser.ts";
import type { PageEvidence } from "../../core/signal/page-evidence.ts";

const page = "https://x.example/bai?p=1";
const rta: PageEvidence = { label: "rta" };
const words: PageEvidence = { category: "gambling", terms: [0, 1] };
const now = new Date(2026, 10, 22, 12);
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

/** As a worker that has just started has it. */
async function freshly() {
  vi.resetModules();
  return import("../../platform/page-signals.ts");
}

test("what was told of a page holds for its address alone, whatever its fragment, and after the worker died", async () => {
  const { keepEvidence } = await freshly();
  expect(await keepEvidence(`${page}#a`, [rta], now)).toBe(true);
  const { pageEvidence } = await freshly();
  expect(await pageEvidence(`${page}#b`, now)).toEqual([rta]);
  expect(await pageEvidence("https://x.example/", now)).toEqual([]);
});

test("nothing told later takes anything back, and the same is no news", async () => {
  const { keepEvidence, pageEvidence } = await freshly();
  await keepEvidence(page, [rta], now);
  expect(await keepEvidence(page, [rta], now)).toBe(false);
  expect(await keepEvidence(page, [], now)).toBe(false);
  expect(await keepEvidence(page, [words, words], now)).toBe(true);
  expect(await pageEvidence(page, now)).toEqual([rta, words]);
});

test("it is forgotten after a while, and with the browser", async () => {
  const { keepEvidence, pageEvidence } = await freshly();
  await keepEvidence(page, [rta], now);
  expect(await pageEvidence(page, later(1))).toHaveLength(1);
  expect(await pageEvidence(page, later(3))).toEqual([]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test("a page that keeps talking fills nothing up", async () => {
  const { keepEvidence, pageEvidence } = await freshly();
  for (let at = 0; at < 250; at += 1) await keepEvidence(`https://x.example/${at}`, [rta], now);
  expect(await pageEvidence("https://x.example/0", now)).toEqual([]);
  expect(await pageEvidence("https://x.example/249", now)).toHaveLength(1);
});

test("an address of any length is kept by its beginning", async () => {
  const { keepEvidence, pageEvidence } = await freshly();
  const long = `${page}&x=${"x".repeat(100_000)}`;
  await keepEvidence(long, [rta], now);
  expect(await pageEvidence(long, now)).toHaveLength(1);
  expect(JSON.stringify(await fakeBrowser.storage.session.get()).length).toBeLessThan(3000);
});

test("a storage that failed once is asked again, and what it holds is not written over", async () => {
  const first = await freshly();
  await first.keepEvidence(page, [rta], now);
  const { keepEvidence, pageEvidence } = await freshly();
  vi.spyOn(fakeBrowser.storage.session, "get").mockRejectedValueOnce(new Error("not now"));
  expect(await pageEvidence(page, now)).toEqual([]);
  await keepEvidence("https://y.example/", [rta], now);
  expect(await pageEvidence(page, now)).toHaveLength(1);
});

test("what cannot be read in storage is nothing", async () => {
  await fakeBrowser.storage.session.set({
    pageEvidence: [[page, { at: now.getTime(), evidence: [{ label: "kind" }] }]],
  });
  const { pageEvidence } = await freshly();
  expect(await pageEvidence(page, now)).toEqual([]);
});
