import type { Language } from "../../../core/limits/stored-limits.ts";
import { defaultTime, type TimeLimits } from "../../../core/time/time-limits.ts";
import type { LimitsView } from "../../../platform/messages/protocol.ts";
import type { TimeView } from "../../../platform/messages/time-messages.ts";
import { familyView } from "./samples.ts";

/** An afternoon of games, and hours that a family chose. */
export const timeToday: TimeView = {
  child: "1",
  day: "2026-11-20",
  minute: 17 * 60,
  used: { all: 5400, categories: { games: 3300, video: 1200 }, short: 900 },
  left: { all: 1800, budget: 1800, categories: { games: 7500 }, short: 900 },
  closed: null,
  bedtime: { from: 21 * 60, to: 6 * 60 },
  grantedFor: 600,
};

/** A family that has set everything about time. */
export function timedView(language: Language): LimitsView {
  const view = familyView(language);
  const weekday = "0".repeat(12) + "1".repeat(2) + "0".repeat(20) + "1".repeat(8) + "0".repeat(6);
  const time: TimeLimits = {
    ...defaultTime,
    day: {
      all: 120,
      perGame: null,
      shorts: 30,
      categories: { games: 90, video: 45 },
      sites: [{ site: "mot-trang-co-ten-that-la-dai-khong-ngat-duoc.example.com/games", minutes: 30 }],
    },
    hours: [...Array.from({ length: 5 }, () => weekday), ...defaultTime.hours.slice(5)],
    bedtime: { from: 21 * 60, to: 6 * 60 },
    school: { days: [1, 2, 3, 4, 5], from: 7 * 60, to: 11 * 60 },
    free: ["vi.wikipedia.org"],
    rest: null,
  };
  const children = view.stored.children.map((child, at) => (at === 0 ? { ...child, time } : child));
  return { ...view, stored: { ...view.stored, children } };
}
