import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import "./support/browser.ts";
import type { CategoryId } from "../../core/category/categories.ts";
import type { Treatment } from "../../core/verdict/treatment.ts";
import type { Reason } from "../../core/verdict/verdict.ts";
import { hushTab } from "../../entrypoints/background/hush-tab.ts";
import type { Judged } from "../../platform/judge-page.ts";

const heard = { muted: false };
const byChild = { muted: true, reason: "user" };
const byUs = { muted: true, reason: "extension", extensionId: fakeBrowser.runtime.id };
const byOther = { muted: true, reason: "extension", extensionId: "another" };
const givenBack = { muted: false, reason: "extension", extensionId: fakeBrowser.runtime.id };

type Why = { readonly reason?: Reason; readonly category?: CategoryId; readonly frameId?: number };

/** What the tab is told, when a page in it is judged so. */
async function told(mutedInfo: object, treatment: Treatment, why: Why = {}): Promise<unknown> {
  const { reason = "category", category = null, frameId = 0 } = why;
  const update = vi.fn(async (_id: number, _with: object) => undefined);
  Object.assign(fakeBrowser.tabs, { get: async () => ({ id: 7, mutedInfo }), update });
  hushTab({ tabId: 7, frameId }, { verdict: { treatment, category, because: { reason } } } as Judged);
  await new Promise((done) => setTimeout(done));
  return update.mock.calls[0]?.[1];
}

test.each([
  ["one whose time is over", heard, "blur", { reason: "time" }, { muted: true }],
  ["a film of nobody knows whom, behind its curtain", heard, "block", { reason: "garden" }, { muted: true }],
  ["one after we gave it its sound back", givenBack, "blur", {}, { muted: true }],
  ["one that is open again", byUs, "allow", {}, { muted: false }],
  ["one that is shown with a bar", byUs, "caution", {}, { muted: false }],
  ["an offer of help after a veil", byUs, "blur", { reason: "signal", category: "self-harm" }, { muted: false }],
] as const)("a page is heard when it is seen: %s", async (_which, mutedInfo, treatment, why, expected) => {
  expect(await told(mutedInfo, treatment, why)).toEqual(expected);
});

test.each([
  ["an open page", heard, "allow", {}],
  ["what the child muted, before", byChild, "blur", {}],
  ["what the child muted, after", byChild, "allow", {}],
  ["what another extension muted", byOther, "allow", {}],
  ["what is silent already", byUs, "blur", {}],
  ["an offer of help, which the child may go past", heard, "blur", { reason: "signal", category: "self-harm" }],
  ["a page whose frame is held back", heard, "blur", { frameId: 3 }],
] as const)("a tab stays as it is: %s", async (_which, mutedInfo, treatment, why) => {
  expect(await told(mutedInfo, treatment, why)).toBeUndefined();
});

test("a tab that has gone, and a verdict that fails, trouble nobody", async () => {
  Object.assign(fakeBrowser.tabs, { get: () => Promise.reject(new Error("No tab with id: 7.")) });
  hushTab({ tabId: 7, frameId: 0 }, { verdict: { treatment: "blur", category: null, because: {} } } as Judged);
  hushTab({ tabId: 7, frameId: 0 }, Promise.reject(new Error("unreadable")));
  await new Promise((done) => setTimeout(done));
});
