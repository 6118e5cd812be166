import { expect, test } from "vitest";
import { zoneWords } from "../../../components/time/zone-words.ts";

const now = new Date("2026-11-22T12:00:00Z");

test.each([
  ["Asia/Ho_Chi_Minh", "vi", "Giờ Đông Dương, GMT+7"],
  ["Asia/Saigon", "en", "Indochina Time, GMT+7"],
  ["Etc/GMT-3", "en", "GMT+3"],
  ["Nowhere/At_All", "vi", "Nowhere/At_All"],
] as const)("%s in %s is %s", (zone, language, words) => {
  expect(zoneWords(zone, language, now)).toBe(words);
});
