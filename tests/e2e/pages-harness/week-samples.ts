import type { CategoryId } from "../../../core/category/categories.ts";
import { addDays, dayRow, type DayRow } from "../../../core/privacy/day-row.ts";
import { canShowNames, parentsSight } from "../../../core/privacy/parents-sight.ts";
import { weekPicture, type DayTime } from "../../../core/privacy/week-picture.ts";
import type { TierId } from "../../../core/tier/tiers.ts";
import type { WeekView } from "../../../platform/messages/week-messages.ts";

const today = "2026-11-22";
const ago = (days: number) => addDays(today, -days);

const happened = (days: number, site: string, category: CategoryId | null, count: number, event: DayRow["event"]) =>
  dayRow({ child: "1", day: ago(days), event, category, site, count }, "names");

const rows: readonly DayRow[] = [
  happened(0, "cuoc-bong-da.example", "gambling", 2, "blocked"),
  happened(1, "mot-trang-co-ten-that-la-dai-khong-ngat-duoc-o-dau-ca.example", "social", 3, "blocked"),
  happened(1, "tro-choi.example", "games", 1, "asked"),
  happened(3, "cuoc-bong-da.example", "gambling", 1, "blocked"),
  happened(4, "trang-me-chan.example", null, 5, "blocked"),
  happened(4, "phim.example", "piracy", 1, "asked"),
  happened(6, "ban-be.example", "chat", 1, "blocked"),
];

const time = (days: number, all: number, categories: DayTime["categories"], short = 0): DayTime => ({
  day: ago(days),
  all: all * 60,
  short: short * 60,
  categories: Object.fromEntries(Object.entries(categories).map(([id, minutes]) => [id, minutes * 60])),
});

const times: readonly DayTime[] = [
  time(0, 35, { games: 20 }),
  time(1, 140, { games: 60, video: 35, social: 10, shopping: 5, forum: 8, "ai-chat": 6 }, 25),
  time(2, 75, { video: 40 }, 32),
  time(3, 50, { games: 15, video: 10 }),
  time(4, 95, { games: 45, "ai-chat": 12 }),
  time(6, 20, {}),
  ...[8, 9, 10, 11].map((days) => time(days, 30, {})),
];

/** A child's week in full, of one tier. */
export function weekView(tier: TierId, names = false): WeekView {
  const sight = parentsSight(tier, names);
  return {
    child: { id: "1", name: "Na", picture: "lotus" },
    tier,
    names: names && canShowNames(tier),
    picture: weekPicture(rows, times, sight, today),
  };
}

/** The first day: there is nothing to tell. */
export function emptyWeek(tier: TierId): WeekView {
  return { ...weekView(tier), picture: weekPicture([], [], parentsSight(tier, false), today) };
}
