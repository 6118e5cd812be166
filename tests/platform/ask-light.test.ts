import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.stubGlobal("chrome", { runtime: { id: "ours", sendMessage } });
const { askLight } = await import("../../platform/messages/ask-light.ts");
const { askUntilAnswered } = await import("../../platform/page/ask-until-answered.ts");

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
});

describe("a question from inside a web page", () => {
  it("carries name and arguments and gives back the value", async () => {
    sendMessage.mockResolvedValue({ value: { treatment: "allow" } });
    expect(await askLight("report:undo", "r1")).toEqual({ treatment: "allow" });
    expect(sendMessage).toHaveBeenCalledWith({ m: "report:undo", a: ["r1"] });
  });

  it.each([undefined, null, "allow", {}, { error: "refused: needs own" }])("fails on the answer %j", async (answer) => {
    sendMessage.mockResolvedValue(answer);
    await expect(askLight("verdict:get", false)).rejects.toThrow("verdict:get");
  });
});

describe("asking until there is an answer", () => {
  const asking = (isWanted = () => true) => askUntilAnswered(() => askLight("verdict:get", false), isWanted);

  it("outlasts a worker that is not there, fails, refuses and hangs", async () => {
    sendMessage
      .mockRejectedValueOnce(new Error("Receiving end does not exist"))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ error: "failed: storage" })
      .mockReturnValueOnce(new Promise(() => undefined))
      .mockResolvedValue({ value: { treatment: "block" } });
    const answer = asking();
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ treatment: "block" });
    expect(sendMessage).toHaveBeenCalledTimes(5);
  });

  it("stops when nobody wants the answer any more", async () => {
    sendMessage.mockRejectedValue(new Error("no"));
    let left = 3;
    const answer = asking(() => left-- > 0);
    await vi.runAllTimersAsync();
    expect(await answer).toBeUndefined();
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });
});
