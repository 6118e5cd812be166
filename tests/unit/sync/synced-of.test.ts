import { expect, test } from "vitest";
import { newChild, type Child } from "../../../core/limits/child.ts";
import { freshLimits } from "../../../core/limits/stored-limits.ts";
import { namesakes, syncedOf, tierOn } from "../../../core/sync/synced-of.ts";
import { withSynced } from "../../../core/sync/with-synced.ts";
import { noon, stored } from "../support.ts";

const later = noon.getTime() + 60_000;
const bong: Child = {
  ...newChild("1"),
  name: "Bống",
  picture: "lotus",
  birthMonth: "2015-04",
  names: true,
  siteRules: [
    { site: "a.example", action: "allow", until: later, once: true },
    { site: "b.example", action: "block", note: "chuyện riêng" },
    { site: "c.example", action: "block", until: noon.getTime() - 1 },
  ],
};
const family = {
  ...freshLimits,
  language: "vi" as const,
  children: [bong],
  lists: { "own-1": true, "ut1-adult": false },
  ownLists: [
    { id: "own-1", url: "https://nha.example/l", category: "adult" as const, format: "hosts" as const, name: "Nhà" },
  ],
  reports: { detail: "full" as const, endpoint: { url: "https://bao.truong.example/" } },
};

test("what is one computer's own matter stays there", () => {
  const text = JSON.stringify(syncedOf(family, tierOn(noon, "7-9"), noon));
  expect(text).not.toMatch(/lotus|2015|riêng|a\.example|c\.example|own-1|nha\.example|truong|"vi"|names/);
  expect(syncedOf(family, tierOn(noon, "7-9"), noon)).toMatchObject({
    children: { bống: { tier: "10-12", sites: { blocks: { "b.example": null }, allows: {} } } },
    lists: { "ut1-adult": false },
  });
});

test.each([
  ["two of the same name", [bong, { ...newChild("2"), name: "bống" }], [], ["bống"]],
  ["two of one name and a third", [bong, { ...bong, id: "2" }, { ...bong, id: "3", name: "Tí" }], ["tí"], ["Bống"]],
  ["an only child without a name", [newChild("1")], [""], []],
  ["two without a name", [newChild("1"), newChild("2")], [], [""]],
  ["a name that a record has already", [{ ...bong, name: "__proto__" }], ["__proto__"], []],
])("%s", (_name, children, calls, alike) => {
  expect(namesakes({ ...freshLimits, children })).toEqual(alike);
  expect(Object.keys(syncedOf({ ...freshLimits, children }, tierOn(noon, "7-9"), noon).children)).toEqual(calls);
});

test("a child of whom nobody has said the age has the tier that stands for it here", () => {
  expect(syncedOf(stored(), tierOn(noon, "13-15"), noon).children[""]).toMatchObject({ tier: "13-15" });
});

test("notes, grants, ended rules, own lists and what travels nowhere outlast what comes from elsewhere", () => {
  const synced = syncedOf(family, tierOn(noon, "7-9"), noon);
  const taken = withSynced(
    family,
    { ...synced, lists: { "ut1-games": true }, sites: { blocks: { "d.example": later }, allows: {} } },
    tierOn(noon, "7-9"),
    noon,
  );
  expect(taken).toEqual({
    ...family,
    lists: { "own-1": true, "ut1-games": true },
    siteRules: [{ site: "d.example", action: "block", until: later }],
  });
});

test("a tier that is the same does not end a child's growing", () => {
  const synced = syncedOf(family, tierOn(noon, "7-9"), noon);
  const child = { ...synced.children["bống"]!, cells: { games: "block" as const } };
  const [taken] = withSynced(family, { ...synced, children: { bống: child } }, tierOn(noon, "7-9"), noon).children;
  expect(taken).toMatchObject({ categories: { games: "block" } });
  expect(taken).not.toHaveProperty("tier");
});

const grant = (site: string) => ({ site, action: "allow" as const, until: later });
const block = (site: string) => ({ site, action: "block" as const });

const nothing = { blocks: {}, allows: {} };
const shut = { blocks: { "a.example": null }, allows: {} };

test.each([
  ["for that child", shut, nothing, [block("a.example")], []],
  ["for the family", nothing, shut, [], [block("a.example")]],
])("a new block from elsewhere %s ends what was open for a while", (_name, own, all, childs, familys) => {
  const granted = [grant("a.example")];
  const children = [{ ...bong, siteRules: granted }];
  const open = { ...family, children, siteRules: all === shut ? granted : [] };
  const synced = syncedOf(open, tierOn(noon, "7-9"), noon);
  const child = { ...synced.children["bống"]!, sites: own };
  const taken = withSynced(open, { ...synced, children: { bống: child }, sites: all }, tierOn(noon, "7-9"), noon);
  expect(taken.children[0]!.siteRules).toEqual(childs);
  expect(taken.siteRules).toEqual(familys);
});

test("a block that stood here leaves what was opened for a while", () => {
  const open = { ...family, children: [{ ...bong, siteRules: [block("a.example"), grant("a.example")] }] };
  const synced = syncedOf(open, tierOn(noon, "7-9"), noon);
  const taken = withSynced(open, { ...synced, lists: { x: true } }, tierOn(noon, "7-9"), noon);
  expect(taken.children).toEqual(open.children);
});
