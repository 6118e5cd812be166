import { expect, test } from "vitest";
import { neutralSites } from "../../../core/help/neutral-site.ts";
import { helpViewOf, situationKeys, situations } from "../../../core/help/situations.ts";
import { gardenSites } from "../../../lists/garden-sites.ts";
import { strings } from "../../conventions/support/locale.ts";

test.each([
  ["#sad", "sad"],
  ["#parents", "parents"],
  ["", "all"],
  ["#", "all"],
  ["#toString", "all"],
  ["#sad/x", "all"],
] as const)("%j shows %s", (hash, view) => {
  expect(helpViewOf(hash)).toBe(view);
});

test("every voice has two to four steps, the small ones the fewest", () => {
  const counts = (["small", "middle", "teen"] as const).map((voice) => situationKeys("sad", voice).steps.length);
  expect(counts).toEqual([2, 3, 4]);
});

test("no sentence for the smallest has more than twelve words", () => {
  const said = situations.flatMap((id) => {
    const { calm, steps } = situationKeys(id, "small");
    return [calm, ...steps].flatMap((key) => (strings.get("vi")?.get(key) ?? "").split(/(?<=[.!?])\s/));
  });
  expect(said.filter((sentence) => sentence.split(/\s+/).length > 12)).toEqual([]);
});

test.each(Object.values(neutralSites))("%s, where a child goes in a hurry, is open to the smallest too", (site) => {
  expect(gardenSites as readonly string[]).toContain(new URL(site).hostname);
});
