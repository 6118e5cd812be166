import { describe, expect, it } from "vitest";
import { isPush, verdictPush } from "../../platform/messages/push.ts";

describe("a pushed verdict", () => {
  it.each(["allow", "caution", "blur", "block"] as const)("is known again after the wire: %s", (treatment) => {
    expect(isPush(JSON.parse(JSON.stringify(verdictPush({ treatment }))))).toBe(true);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a string", "verdict"],
    ["another push", { push: "other", verdict: { treatment: "allow" } }],
    ["no verdict", { push: "verdict" }],
    ["an empty verdict", { push: "verdict", verdict: {} }],
    ["an unknown treatment", { push: "verdict", verdict: { treatment: "shown" } }],
    ["a request", { m: "verdict:get", a: [false] }],
  ])("is not %s", (_name, message) => {
    expect(isPush(message)).toBe(false);
  });
});
