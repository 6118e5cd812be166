import type { TimeLimits } from "../time/time-limits.ts";
import type { Child } from "./child.ts";
import type { StoredLimits } from "./stored-limits.ts";

/**
 * Every kind of change that can be made to the limits, by the field it is made to, and whether it needs the PIN. `isWeaker`
 * decides; this table says what it has to say, and each row is tested through the message that makes the change. A new field
 * does not compile until its rows stand here, and a new row not until its test has an example.
 */
type Rows = Readonly<Record<string, "free" | "locked">>;

const siteRules = {
  "a block": "free",
  "a block taken away": "locked",
  "a block that ends": "locked",
  "a block of a part of it instead": "locked",
  "a block turned into an allow": "locked",
  "an allow": "locked",
  "an allow for a quarter of an hour": "locked",
  "an allow turned into leave for a time": "locked",
  "an allow that lasts longer": "locked",
  "an allow taken away": "free",
  "another order": "free",
} as const satisfies Rows;

export const familyActions = {
  version: {},
  revision: {},
  language: { "another language": "free" },
  children: { "a child added": "free", "a child taken away": "locked" },
  active: {
    "a stricter child at the browser": "free",
    "a looser child at the browser": "locked",
    "a child just like this one at the browser": "locked",
  },
  switchedAt: {},
  switching: {
    "hours for a stricter child": "free",
    "hours for a looser child": "locked",
    "hours of a stricter child taken away": "locked",
    "hours of a looser child taken away": "free",
  },
  zone: {
    "the zone of the home, with the welcome": "free",
    "a zone for a home that had none": "locked",
    "another zone": "locked",
  },
  siteRules,
  lists: { "a list on": "free", "a list off": "locked", "a list's own word forgotten": "locked" },
  ownLists: {
    "an own list added": "free",
    "an own list renamed": "free",
    "an own list taken away": "locked",
    "an own list from elsewhere": "locked",
    "an own list in another category": "locked",
  },
  reports: {
    "reports that carry less": "free",
    "reports that carry more": "locked",
    "reports that go somewhere": "locked",
    "reports that go nowhere any more": "locked",
  },
  sync: { "sync on": "locked", "sync off": "locked" },
  setUp: { "the welcome finished": "free", "the welcome begun anew": "locked" },
} as const satisfies Record<keyof StoredLimits, Rows>;

export const childActions = {
  id: {},
  name: { "another name": "locked" },
  picture: { "another picture": "locked" },
  birthMonth: {
    "a later birth month": "free",
    "an earlier birth month": "locked",
    "a birth month taken away": "locked",
    "a first birth month": "locked",
  },
  tier: { "a stricter tier": "free", "a looser tier": "locked", "no fixed tier": "locked" },
  siteRules,
  categories: {
    "a stricter cell": "free",
    "a milder cell": "locked",
    "a cell back to its milder default": "locked",
    "a cell pinned to what it is today": "locked",
  },
  time: {},
  pictureCheck: { "pictures looked at first": "free", "pictures no longer looked at": "locked" },
  names: { "names shown": "locked", "names hidden": "locked" },
  safeSearch: {
    "safe search on": "free",
    "safe search off": "locked",
    "safe search off for later": "locked",
  },
  video: {
    "a stricter YouTube": "free",
    "a milder YouTube": "locked",
    "YouTube as the tier has it, where a parent was stricter": "locked",
    "short videos taken away": "free",
    "short videos given": "locked",
    "comments taken away": "free",
    "comments given": "locked",
    "the next video by a press": "free",
    "the next video by itself": "locked",
    "a word that keeps things shut when the child has grown": "free",
    "such a word taken back": "locked",
  },
  films: {
    "a channel of YouTube approved": "locked",
    "a film of YouTube approved": "locked",
    "a channel no longer approved": "free",
    "another name for a channel": "free",
  },
} as const satisfies Record<keyof Child, Rows>;

export const timeActions = {
  day: {
    "a smaller budget": "free",
    "a greater budget": "locked",
    "a budget taken away": "locked",
    "a category's budget taken away": "locked",
    "a site's budget taken away": "locked",
    "games without an end": "locked",
    "minutes for short videos": "free",
    "more minutes for short videos": "locked",
    "short videos without an end": "locked",
  },
  hours: { "an hour closed": "free", "an hour opened": "locked" },
  bedtime: { "a longer bedtime": "free", "a later bedtime": "locked", "no bedtime": "locked" },
  school: { "longer school hours": "free", "a school day less": "locked", "no school hours": "locked" },
  free: { "a site that counts again": "free", "a site that never counts": "locked" },
  rest: { "a rest sooner": "free", "no rest": "locked" },
} as const satisfies Record<keyof TimeLimits, Rows>;
