import { beforeEach, expect, test, vi } from "vitest";
import { giveNotice, takeNotice } from "../../entrypoints/background/time-notices.ts";

let inject: () => Promise<void>;

vi.mock("../../entrypoints/background/veil-injection.ts", () => ({ injectVeil: () => inject() }));

const notice = { about: "rest", minutes: 30 } as const;

beforeEach(() => {
  inject = async () => undefined;
});

test("a notice is told once, to the page that it is for", async () => {
  await giveNotice({ tabId: 1, frameId: 0 }, notice);
  expect([takeNotice(undefined), takeNotice(2), takeNotice(1), takeNotice(1)]).toEqual([null, null, notice, null]);
});

test("a notice for a page that cannot be written into is not told to the next", async () => {
  inject = () => Promise.reject(new Error("no such document"));
  await giveNotice({ tabId: 1, frameId: 0 }, notice);
  expect(takeNotice(1)).toBeNull();
});
