import type { CategoryId } from "../../../core/category/categories.ts";
import { dayOf } from "../../../core/time/child-time.ts";
import { freshAccount, nowOf, takeTick, usageOn, type TimeAccount } from "../../../core/time/time-account.ts";
import { defaultTime, type TimeLimits } from "../../../core/time/time-limits.ts";
import type { TimePlace } from "../../../core/time/time-place.ts";
import { secondsLeft, timeVerdict } from "../../../core/time/time-verdict.ts";
import type { Heard, Reading } from "../../../core/time/trusted-clock.ts";
import { place } from "./clocks.ts";
import { createRandom } from "../../../scripts/bench/data/random.ts";
import { add, closeBooks, noteCounted, openBooks, type Books, type Month } from "./month/books.ts";
import { offsetIn } from "./month/offset-in.ts";

/**
 * Thirty days of one child at one computer, second by second, with an oracle beside it that knows the true time, the true
 * zone and who really looked at what. Pages and worker do what the extension's do: a page reports every quarter of a minute and
 * at every edge; the worker counts by `takeTick` and answers whether, and until when, to count on.
 */
export type Story = {
  readonly seed: number;
  /** Minutes a day in all; the child always wants more. */
  readonly budget: number | null;
  /** Whether clock and zone are moved about, and put right every evening, or in the end. */
  readonly cheats: "never" | "by day" | "for days";
  /** Whether the machine's steady clock runs on in its sleep. */
  readonly seesSleep: boolean;
  /** The family's zone, with its daylight saving. */
  readonly zone: string;
  /** Pages opened in an hour whose servers tell the time, in a family that has said its zone; 0 for neither. */
  readonly told: number;
};

type Tab = {
  where: TimePlace;
  window: number;
  audible: boolean;
  /** Milliseconds since the last report, by the page's own clock. */
  pending: number;
  /** What the worker last said. */
  counts: boolean;
  wasSeen: boolean;
  reportAt: number;
};

type World = {
  readonly story: Story;
  readonly random: () => number;
  readonly limits: TimeLimits;
  second: number;
  tabs: Tab[];
  isOn: boolean;
  /** The window in front: 0 or 1, or 2 for another program. */
  focused: number;
  isIdle: boolean;
  clockError: number;
  isAway: boolean;
  steady: number;
  account: TimeAccount;
  heard: Heard | undefined;
  faults: number;
};

const seconds = 30 * 86_400;
const reportEvery = 15;
const hourMs = 3_600_000;
const start = Date.UTC(2026, 9, 20);
const topics: readonly (readonly CategoryId[])[] = [[], ["games"], ["video"], ["social"], ["games", "video"]];

export function simulateMonth(story: Story): Month {
  const world = createWorld(story);
  const books = openBooks();
  for (; world.second < seconds; world.second++) {
    const before = front(world);
    if (live(world)) browse(world, before, books);
  }
  return closeBooks(books, story.budget, world.faults);
}

function createWorld(story: Story): World {
  const day = { all: story.budget, categories: {}, sites: [], perGame: null, shorts: null };
  return {
    story,
    random: createRandom(story.seed),
    limits: { ...defaultTime, day },
    second: 0,
    tabs: [],
    isOn: false,
    focused: 0,
    isIdle: false,
    clockError: 0,
    isAway: false,
    steady: 0,
    account: freshAccount,
    heard: undefined,
    faults: 0,
  };
}

const often = (world: World, perHour: number) => world.random() < perHour / 3600;
const pick = <T>(world: World, all: readonly T[]): T => all[Math.floor(world.random() * all.length)]!;

function newTab(world: World): Tab {
  return {
    where: place({ categories: pick(world, topics) }),
    window: world.random() < 0.3 ? 1 : 0,
    audible: world.random() < 0.3,
    pending: 0,
    counts: false,
    wasSeen: false,
    reportAt: 0,
  };
}

/** What happens to child and machine in one second; false while nothing runs. */
function live(world: World): boolean {
  if (!world.isOn) rest(world);
  world.steady += 1000;
  browseAbout(world);
  if (world.story.cheats !== "never") cheat(world);
  if (often(world, isDay(world) ? 1 : 20)) sleep(world);
  else if (often(world, 0.15)) crash(world);
  return world.isOn;
}

/** From seven in the morning to one at night, some of it in two days. */
function isDay(world: World): boolean {
  const hour = homeHour(world);
  return hour >= 7 || hour < 1;
}

function homeHour(world: World): number {
  return Math.floor(((start + world.second * 1000 + homeOffset(world)) % (24 * hourMs)) / hourMs);
}

/** Nothing runs for some hours. */
function rest(world: World): void {
  const before = world.second;
  do world.second += 60 + Math.floor(-Math.log(1 - world.random()) * 2 * 3600);
  while (!isDay(world));
  if (world.story.seesSleep) world.steady += (world.second - before) * 1000;
  wake(world);
}

function wake(world: World): void {
  world.isOn = true;
  world.isIdle = false;
  if (world.tabs.length === 0) world.tabs = [newTab(world)];
}

/** The lid goes down over what was open, or the browser is closed. A page may find hours on its clock when it wakes. */
function sleep(world: World): void {
  world.isOn = false;
  world.faults += 1;
  if (world.story.cheats === "by day") putRight(world);
  if (world.random() < 0.5) world.tabs = [];
  for (const tab of world.tabs) tab.pending += world.story.seesSleep ? 8 * hourMs : 0;
}

/** What no page had reported yet is gone. */
function crash(world: World): void {
  world.faults += 1;
  world.tabs = [newTab(world)];
}

function browseAbout(world: World): void {
  if (often(world, 1)) world.tabs.push(newTab(world));
  if (world.tabs.length > 1 && often(world, 1)) {
    const [closed] = world.tabs.splice(Math.floor(world.random() * world.tabs.length), 1);
    if (closed?.counts === true) report(world, closed);
  }
  if (often(world, 12)) world.tabs.unshift(world.tabs.pop()!);
  if (often(world, 8)) world.focused = pick(world, [0, 0, 1, 2]);
  if (often(world, 4)) world.isIdle = !world.isIdle;
  if (often(world, 6)) pick(world, world.tabs).audible = world.random() < 0.3;
}

function cheat(world: World): void {
  const isNearEnd = world.second > seconds - 2 * 86_400;
  const isEvening = world.story.cheats === "by day" && (!isDay(world) || homeHour(world) === 23 || homeHour(world) < 7);
  if (isNearEnd || isEvening) putRight(world);
  else if (often(world, 0.4)) world.clockError += pick(world, [-24, -7, -2, -0.5, 0.5, 2, 7, 24]) * hourMs;
  else if (often(world, 0.5)) world.clockError = 0;
  else if (often(world, 0.2)) world.isAway = !world.isAway;
}

function putRight(world: World): void {
  [world.clockError, world.isAway] = [0, false];
}

function reading(world: World): Reading {
  const { story } = world;
  const isAway = world.isAway && story.told === 0;
  const wall = start + world.second * 1000 + world.clockError;
  const offset = isAway ? 14 * hourMs : offsetIn(story.zone, wall);
  return {
    wall,
    offset,
    zone: isAway ? "away" : story.zone,
    isHome: story.told > 0,
    steady: world.steady,
    seesSleep: story.seesSleep,
    heard: world.heard,
  };
}

/** A page has come from a server with a clock of its own, as far as the header's seconds tell it. */
function hear(world: World): void {
  const now = start + world.second * 1000;
  world.heard = { told: now - 1000 * world.random(), wall: now + world.clockError, steady: world.steady };
}

const homeOffset = ({ story, second }: World) => offsetIn(story.zone, start + second * 1000);
const homeDay = (world: World) => Math.floor((start + world.second * 1000 + homeOffset(world)) / (24 * hourMs));

/** The tab on top of each window. */
function front({ tabs }: World): readonly Tab[] {
  return [0, 1].flatMap((window) => tabs.filter((tab) => tab.window === window).slice(-1));
}

function isSeen({ focused, isIdle }: World, tab: Tab): boolean {
  return (tab.window === focused && !isIdle) || tab.audible;
}

/** The page's and the worker's half of one report. */
function report(world: World, tab: Tab): void {
  const elapsedMs = tab.counts ? tab.pending : 0;
  world.account = takeTick(world.account, reading(world), { elapsedMs, place: tab.where });
  const now = nowOf(world.account);
  const state = { now, usage: usageOn(world.account, dayOf(now)), grantedUntil: 0 };
  tab.pending = 0;
  tab.wasSeen = isSeen(world, tab);
  tab.counts = tab.wasSeen && timeVerdict(world.limits, state, tab.where).open;
  const left = (tab.counts ? secondsLeft(world.limits, state, tab.where) : null) ?? reportEvery;
  tab.reportAt = world.second + Math.max(1, Math.min(reportEvery, Math.ceil(left)));
}

/** One second in front of the screen, for the extension and for the oracle. */
function browse(world: World, before: readonly Tab[], books: Books): void {
  const earlier = world.account;
  const now = front(world);
  for (const tab of before) {
    if (now.includes(tab) || !world.tabs.includes(tab)) continue;
    report(world, tab);
    tab.counts = false;
  }
  for (const tab of now) {
    const isEdge = !before.includes(tab) || tab.wasSeen !== isSeen(world, tab);
    if (isEdge || world.second >= tab.reportAt) report(world, tab);
  }
  noteCounted(books, earlier, world.account);
  if (now.some((tab) => isSeen(world, tab)) && often(world, world.story.told)) hear(world);
  watch(world, now, books);
  for (const tab of now) tab.pending += 1000;
}

function watch(world: World, now: readonly Tab[], books: Books): void {
  const seen = now.filter((tab) => isSeen(world, tab));
  const open = seen.filter((tab) => tab.counts);
  const day = homeDay(world);
  if (seen.length > 0) add(books.wantedDays, day, 1);
  if (open.length > 0) add(books.seenDays, day, 1);
  const names = open.flatMap((tab) => ["all", ...tab.where.categories]);
  for (const name of new Set(names)) add(books.seen, name, 1);
}
