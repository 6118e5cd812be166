import { expect, test } from "vitest";
import { offsetIn } from "../../platform/zone-offset.ts";

const summer = Date.UTC(2026, 6, 1, 12, 7, 30);
const winter = Date.UTC(2026, 0, 1, 12, 7, 30);

test.each([
  ["Asia/Ho_Chi_Minh", summer, 7],
  ["Asia/Saigon", winter, 7],
  ["America/New_York", summer, -4],
  ["America/New_York", winter, -5],
  ["Asia/Kathmandu", winter, 5.75],
  ["Pacific/Kiritimati", winter, 14],
  ["Nowhere/At_All", winter, undefined],
])("%s at %d is %s hours ahead", (zone, at, hours) => {
  expect(offsetIn(zone, at)).toBe(hours === undefined ? undefined : hours * 3_600_000);
});
