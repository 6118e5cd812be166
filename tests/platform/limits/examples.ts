import type { childActions, familyActions, timeActions } from "../../../core/limits/actions.ts";
import { newChild, type Child } from "../../../core/limits/child.ts";
import type { SiteRule } from "../../../core/limits/site-rule.ts";
import type { SwitchRule } from "../../../core/limits/switch-rule.ts";
import type { OwnList } from "../../../core/lists/own-list.ts";
import type { TierId } from "../../../core/tier/tiers.ts";
import { defaultTime, openHours, weekdays, type TimeLimits } from "../../../core/time/time-limits.ts";
import type { FamilyPart } from "../../family.ts";

/** What stands before a change and what after it, as parts of a family that has been set up. */
type Example = readonly [before: FamilyPart, after: FamilyPart];

/** One example for every row of the tables. */
type Examples<Table> = { readonly [Field in keyof Table]: { readonly [Row in keyof Table[Field]]: Example } };

const na = { ...newChild("1"), name: "Na", tier: "10-12" } as const;
const small: Child = { ...newChild("small"), tier: "7-9" };
const big: Child = { ...newChild("big"), tier: "16-17" };
const twin: Child = { ...na, id: "twin" };
const children = [na, small, big, twin];
const hours = (child: string): SwitchRule => ({ child, days: [2], from: 60, to: 120 });
const own: OwnList = { id: "own-1", url: "https://a.example/l", category: "adult", format: "hosts", name: "A" };

const endpoint = { url: "https://bao.truong.example/" };

const block: SiteRule = { site: "a.example", action: "block" };
const allow: SiteRule = { site: "a.example", action: "allow" };
const other: SiteRule = { site: "b.example", action: "block" };
const later = Date.now() + 7 * 24 * 3600_000;

type RuleRow = keyof (typeof familyActions)["siteRules"];

const rules: Readonly<Record<RuleRow, readonly [SiteRule[], SiteRule[]]>> = {
  "a block": [[], [block]],
  "a block taken away": [[block], []],
  "a block that ends": [[block], [{ ...block, until: later }]],
  "a block of a part of it instead": [[block], [{ ...block, site: "a.example/games" }]],
  "a block turned into an allow": [[block], [allow]],
  "an allow": [[], [allow]],
  "an allow for a quarter of an hour": [[block], [block, { ...allow, until: Date.now() + 900_000 }]],
  "an allow turned into leave for a time": [[allow], [{ ...allow, until: later }]],
  "an allow that lasts longer": [[{ ...allow, until: later }], [allow]],
  "an allow taken away": [[allow], []],
  "another order": [
    [block, other],
    [other, block],
  ],
};

const rulesOf = (part: (siteRules: SiteRule[]) => FamilyPart) =>
  Object.fromEntries(Object.entries(rules).map(([row, pair]) => [row, pair.map(part)])) as unknown as Readonly<
    Record<RuleRow, Example>
  >;

export const familyExamples: Examples<typeof familyActions> = {
  version: {},
  revision: {},
  language: { "another language": [{ language: "vi" }, { language: "en" }] },
  children: {
    "a child added": [{ children: [na] }, { children: [na, big] }],
    "a child taken away": [{ children: [na, big] }, { children: [na] }],
  },
  active: {
    "a stricter child at the browser": [{ children }, { children, active: "small" }],
    "a looser child at the browser": [{ children }, { children, active: "big" }],
    "a child just like this one at the browser": [{ children }, { children, active: "twin" }],
  },
  switchedAt: {},
  switching: {
    "hours for a stricter child": [{ children }, { children, switching: [hours("small")] }],
    "hours for a looser child": [{ children }, { children, switching: [hours("big")] }],
    "hours of a stricter child taken away": [
      { children, switching: [hours("small")] },
      { children, switching: [] },
    ],
    "hours of a looser child taken away": [
      { children, switching: [hours("big")] },
      { children, switching: [] },
    ],
  },
  zone: {
    "the zone of the home, with the welcome": [{ setUp: false }, { setUp: true, zone: "Asia/Ho_Chi_Minh" }],
    "a zone for a home that had none": [{}, { zone: "Pacific/Honolulu" }],
    "another zone": [{ zone: "Asia/Ho_Chi_Minh" }, { zone: "Asia/Tokyo" }],
  },
  siteRules: rulesOf((siteRules) => ({ siteRules })),
  lists: {
    "a list on": [{ lists: { a: false } }, { lists: { a: true } }],
    "a list off": [{}, { lists: { a: false } }],
    "a list's own word forgotten": [{ lists: { a: true } }, { lists: {} }],
  },
  ownLists: {
    "an own list added": [{}, { ownLists: [own] }],
    "an own list renamed": [{ ownLists: [own] }, { ownLists: [{ ...own, name: "B" }] }],
    "an own list taken away": [{ ownLists: [own] }, { ownLists: [] }],
    "an own list from elsewhere": [{ ownLists: [own] }, { ownLists: [{ ...own, url: "https://b.example/l" }] }],
    "an own list in another category": [{ ownLists: [own] }, { ownLists: [{ ...own, category: "games" }] }],
  },
  reports: {
    "reports that carry less": [{}, { reports: { detail: "host" } }],
    "reports that carry more": [{}, { reports: { detail: "full" } }],
    "reports that go somewhere": [{}, { reports: { detail: "path", endpoint } }],
    "reports that go nowhere any more": [{ reports: { detail: "path", endpoint } }, { reports: { detail: "path" } }],
  },
  sync: { "sync on": [{}, { sync: true }], "sync off": [{ sync: true }, { sync: false }] },
  setUp: {
    "the welcome finished": [{ setUp: false }, { setUp: true }],
    "the welcome begun anew": [{}, { setUp: false }],
  },
};

const pair = (before: Partial<Child>, after: Partial<Child>): Example => [{ child: before }, { child: after }];
const cells = (before: Child["categories"], after: Child["categories"]): Example => [
  { categories: before },
  { categories: after },
];

const maker = { of: "@ve-cung-be" };
const films = (before: Child["films"] & {}, after: Child["films"] & {}): Example =>
  pair({ tier: "under-7", films: before }, { tier: "under-7", films: after });

const video = (tier: TierId, before: Child["video"], after: Child["video"]): Example =>
  pair({ tier, video: before }, { tier, video: after });

export const childExamples: Examples<typeof childActions> = {
  id: {},
  name: { "another name": pair({ name: "Na" }, { name: "Bin" }) },
  picture: { "another picture": pair({}, { picture: "moon" }) },
  birthMonth: {
    "a later birth month": pair({ birthMonth: "2015-05" }, { birthMonth: "2016-05" }),
    "an earlier birth month": pair({ birthMonth: "2015-05" }, { birthMonth: "2015-04" }),
    "a birth month taken away": pair({ birthMonth: "2015-05" }, {}),
    // Of the tier that the child is in by default: what it changes comes with the years.
    "a first birth month": pair({}, { birthMonth: "2018-05" }),
  },
  tier: {
    "a stricter tier": pair({ tier: "10-12" }, { tier: "7-9" }),
    "a looser tier": pair({ tier: "10-12" }, { tier: "13-15" }),
    "no fixed tier": pair({ tier: "10-12", birthMonth: "2018-05" }, { birthMonth: "2018-05" }),
  },
  siteRules: rulesOf((siteRules) => ({ child: { siteRules } })),
  categories: {
    "a stricter cell": cells({}, { games: "block" }),
    "a milder cell": cells({ games: "block" }, { games: "blur" }),
    "a cell back to its milder default": cells({ games: "block" }, {}),
    "a cell pinned to what it is today": [
      { child: { tier: "10-12" } },
      { child: { tier: "10-12" }, categories: { shopping: "caution" } },
    ],
  },
  time: {},
  pictureCheck: {
    "pictures looked at first": pair({}, { pictureCheck: "on" }),
    "pictures no longer looked at": pair({ pictureCheck: "on" }, { pictureCheck: "off" }),
  },
  names: {
    "names shown": pair({ names: false }, { names: true }),
    "names hidden": pair({ names: true }, { names: false }),
  },
  safeSearch: {
    "safe search on": pair({ tier: "16-17", safeSearch: false }, { tier: "16-17", safeSearch: true }),
    "safe search off": pair({ tier: "16-17" }, { tier: "16-17", safeSearch: false }),
    "safe search off for later": pair({ tier: "10-12" }, { tier: "10-12", safeSearch: false }),
  },
  video: {
    "a stricter YouTube": video("13-15", {}, { restricted: "strict" }),
    "a milder YouTube": video("13-15", { restricted: "strict" }, { restricted: "off" }),
    "YouTube as the tier has it, where a parent was stricter": video("16-17", { restricted: "moderate" }, {}),
    "short videos taken away": video("13-15", {}, { shorts: false }),
    "short videos given": video("10-12", {}, { shorts: true }),
    "comments taken away": video("16-17", {}, { comments: false }),
    "comments given": video("7-9", {}, { comments: true }),
    "the next video by a press": video("16-17", {}, { autoplay: false }),
    "the next video by itself": video("13-15", {}, { autoplay: true }),
    "a word that keeps things shut when the child has grown": video("7-9", {}, { shorts: false }),
    "such a word taken back": video("7-9", { shorts: false }, {}),
  },
  films: {
    "a channel of YouTube approved": films([], [maker]),
    "a film of YouTube approved": films([maker], [maker, { of: "v=aaaaaaaaaaa" }]),
    "a channel no longer approved": films([maker], []),
    "another name for a channel": films([maker], [{ ...maker, name: "Vẽ tranh" }]),
  },
};

const day = (part: Partial<TimeLimits["day"]>): Partial<TimeLimits> => ({ day: { ...defaultTime.day, ...part } });
const time = (before: Partial<TimeLimits>, after: Partial<TimeLimits>): Example => [
  { child: { time: { ...defaultTime, ...before } } },
  { child: { time: { ...defaultTime, ...after } } },
];
const shut = [`0${"1".repeat(47)}`, ...openHours.slice(1)];
const night = { from: 1260, to: 360 };
const school = { days: weekdays.slice(0, 5), from: 420, to: 690 };

export const timeExamples: Examples<typeof timeActions> = {
  day: {
    "a smaller budget": time(day({ all: 90 }), day({ all: 60 })),
    "a greater budget": time(day({ all: 60 }), day({ all: 90 })),
    "a budget taken away": time(day({ all: 60 }), {}),
    "a category's budget taken away": time({}, day({ categories: {} })),
    "a site's budget taken away": time(day({ sites: [{ site: "a.example", minutes: 5 }] }), {}),
    "games without an end": time({}, day({ perGame: null })),
    "minutes for short videos": time({}, day({ shorts: 30 })),
    "more minutes for short videos": time(day({ shorts: 30 }), day({ shorts: 45 })),
    "short videos without an end": time(day({ shorts: 30 }), {}),
  },
  hours: { "an hour closed": time({}, { hours: shut }), "an hour opened": time({ hours: shut }, {}) },
  bedtime: {
    "a longer bedtime": time({ bedtime: night }, { bedtime: { from: 1200, to: 400 } }),
    "a later bedtime": time({ bedtime: night }, { bedtime: { from: 1300, to: 360 } }),
    "no bedtime": time({ bedtime: night }, {}),
  },
  school: {
    "longer school hours": time({ school }, { school: { ...school, to: 720 } }),
    "a school day less": time({ school }, { school: { ...school, days: [1, 2] } }),
    "no school hours": time({ school }, {}),
  },
  free: {
    "a site that counts again": time({ free: ["a.example"] }, {}),
    "a site that never counts": time({}, { free: ["a.example"] }),
  },
  rest: { "a rest sooner": time({}, { rest: 20 }), "no rest": time({}, { rest: null }) },
};
