import { expect, test, vi } from "vitest";
import { askInBatches } from "../../../entrypoints/results/ask-in-batches.ts";

const evil = (things: readonly string[]) => things.flatMap((thing, position) => (thing === "evil" ? [position] : []));

test("what comes up in one turn is one question, and nothing is asked twice", async () => {
  const ask = vi.fn(async (things: readonly string[]) => evil(things));
  const { isKept } = askInBatches(ask, 64);
  expect(await Promise.all(["a", "evil", "a", "b"].map(isKept))).toEqual([false, true, false, false]);
  expect(await isKept("evil")).toBe(true);
  expect(ask.mock.calls).toEqual([[["a", "evil", "b"]]]);
});

test("a question holds no more than it may", async () => {
  const ask = vi.fn(async (things: readonly string[]) => evil(things));
  const { isKept } = askInBatches(ask, 2);
  expect(await Promise.all(["a", "b", "evil"].map(isKept))).toEqual([false, false, true]);
  expect(ask.mock.calls).toEqual([[["a", "b"]], [["evil"]]]);
});

test("an answer that never comes opens nothing, and holds up no later question", async () => {
  const ask = vi.fn<(things: readonly string[]) => Promise<readonly number[] | undefined>>();
  ask.mockResolvedValueOnce(undefined).mockResolvedValue([]);
  const { isKept } = askInBatches(ask, 64);
  const told = vi.fn();
  void isKept("a").then(told);
  await Promise.resolve();
  expect(await isKept("b")).toBe(false);
  expect(told).not.toHaveBeenCalled();
});

test("after forgetting, everything is asked anew", async () => {
  const ask = vi.fn(async () => []);
  const { isKept, forget } = askInBatches(ask, 64);
  await isKept("a");
  forget();
  await isKept("a");
  expect(ask).toHaveBeenCalledTimes(2);
});
