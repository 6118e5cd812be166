import { beforeEach, expect, test, vi } from "vitest";

type Listener = (message: unknown, sender: object, reply: (...answer: unknown[]) => void) => boolean;
const heard: Listener[] = [];

vi.mock("wxt/browser", () => ({
  browser: { runtime: { onMessage: { addListener: (listener: Listener) => heard.push(listener) } } },
}));

const { listenToMessages } = await import("../../../platform/messages/listen.ts");

const reply = vi.fn();

beforeEach(() => {
  heard.length = 0;
  reply.mockReset();
});

test("an answer that comes later is waited for", async () => {
  listenToMessages(async (message, sender) => ({ message, sender }));
  expect(heard[0]!("hello", { id: "own" }, reply)).toBe(true);
  await vi.waitFor(() => expect(reply).toHaveBeenCalledWith({ message: "hello", sender: { id: "own" } }));
});

test("who fails to answer still lets the sender go on", async () => {
  listenToMessages(() => Promise.reject(new Error("broken")));
  expect(heard[0]!("hello", {}, reply)).toBe(true);
  await vi.waitFor(() => expect(reply).toHaveBeenCalledWith());
});

test("a message for somebody else is left to them", () => {
  listenToMessages(() => undefined);
  expect(heard[0]!("hello", {}, reply)).toBe(false);
  expect(reply).not.toHaveBeenCalled();
});
