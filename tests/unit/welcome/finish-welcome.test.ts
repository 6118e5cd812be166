import { expect, test } from "vitest";
import { freshLimits } from "../../../core/limits/stored-limits.ts";
import { finishWelcome } from "../../../core/welcome/finish-welcome.ts";

test("the end of the welcome keeps the device's zone as the home's, once", () => {
  expect(finishWelcome(freshLimits, "Asia/Ho_Chi_Minh")).toEqual({ setUp: true, zone: "Asia/Ho_Chi_Minh" });
  const home = { ...freshLimits, setUp: true, zone: "Asia/Ho_Chi_Minh" };
  expect(finishWelcome(home, "Europe/Paris")).toEqual({});
});
