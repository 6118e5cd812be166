import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  keyItem,
  mostParts,
  namesOf,
  readKeyItem,
  readSlots,
  slotItems,
  slotLabel,
  slotVersion,
  type SealedSlot,
} from "../../../core/sync/slots.ts";
import { runs } from "../../runs.ts";

const device = "0123abcd";
const slot: SealedSlot = { device, revision: 7, nonce: "AAAA", data: "x".repeat(20_000) };
const items = slotItems(slot)!;

test("a slot is read as it was written, in items that the browser takes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 31_000 }), fc.integer({ min: 1, max: 2 ** 40 }), (length, revision) => {
      const one = { ...slot, revision, data: "x".repeat(length) };
      const written = slotItems(one)!;
      expect(readSlots(written)).toEqual([{ state: "whole", slot: one }]);
      for (const [name, value] of Object.entries(written))
        expect(name.length + JSON.stringify(value).length).toBeLessThanOrEqual(8192);
    }),
    runs(30),
  );
});

test("three computers with the largest slots and the key find room in an account", () => {
  const largest = slotItems({ ...slot, data: "x".repeat(7800 * mostParts) })!;
  const bytes = Object.entries(largest).reduce(
    (sum, [name, value]) => sum + name.length + JSON.stringify(value).length,
    0,
  );
  expect(3 * bytes + 1000).toBeLessThan(102_400);
  expect(slotItems({ ...slot, data: "x".repeat(7800 * mostParts + 1) })).toBeNull();
});

const head = `sync-${device}`;
const part = (n: number) => `${head}-${n}`;
const without = (name: string) => Object.fromEntries(Object.entries(items).filter(([key]) => key !== name));

describe("a slot is", () => {
  test.each([
    ["arriving without a part", without(part(1)), "arriving"],
    ["arriving with a part of before", { ...items, [part(1)]: { revision: 6, data: "x" } }, "arriving"],
    ["arriving with a part of another kind", { ...items, [part(1)]: "x" }, "arriving"],
    ["left alone when newer", { ...items, [head]: { version: slotVersion + 1, anything: 1 } }, "newer"],
    ["damaged without its number", { ...items, [head]: { ...(items[head] as object), revision: "7" } }, "damaged"],
    ["damaged with a thousand parts", { ...items, [head]: { ...(items[head] as object), parts: 1000 } }, "damaged"],
    ["damaged when it is nothing", { ...items, [head]: null }, "damaged"],
  ])("%s", (_name, raw, state) => {
    expect(readSlots(raw)).toEqual([{ state, device }]);
  });

  test("none where nothing has its name", () => {
    expect(readSlots({ "sync-ABCDEF01": 1, "sync-0123abcd-9": 1, other: 1, ...without(head) })).toEqual([]);
  });
});

const key = { version: 1, rounds: 600_000, salt: "AAAA", proof: { nonce: "AAAA", data: "AAAA" } };

test.each([
  ["none", undefined],
  ["there", key],
  ["newer", { version: 2 }],
  ["damaged", { ...key, rounds: 10 }],
  ["damaged", { ...key, rounds: 1e12 }],
  ["damaged", { ...key, salt: "<img>" }],
  ["damaged", "key"],
])("the key's item is %s", (state, raw) => {
  expect(readKeyItem(raw === undefined ? {} : { [keyItem]: raw }).state).toBe(state);
});

test("no items at all make reading fail", () => {
  const name = fc.constantFrom(head, part(0), part(1), keyItem, "sync-ffffffff", "__proto__");
  fc.assert(
    fc.property(fc.dictionary(name, fc.anything()), (raw) => {
      expect(() => [readSlots(raw), readKeyItem(raw), namesOf(raw)]).not.toThrow();
    }),
    runs(300),
  );
});

test("what is ours is found, of one computer or of all, and nothing else", () => {
  const all = { ...items, [keyItem]: key, "sync-ffffffff": 1, other: 1, "sync-key-2": 1 };
  expect(namesOf(all).toSorted()).toEqual([head, part(0), part(1), part(2), "sync-ffffffff", keyItem].toSorted());
  expect(namesOf(all, device).toSorted()).toEqual([head, part(0), part(1), part(2)].toSorted());
});

test("a label names one computer and one writing", () => {
  const labels = [slot, { ...slot, revision: 8 }, { ...slot, device: "ffffffff" }].map(slotLabel);
  expect(new Set(labels).size).toBe(3);
});
