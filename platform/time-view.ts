import type { CategoryId } from "../core/category/categories.ts";
import { dayOf, minuteOf } from "../core/time/child-time.ts";
import type { Limits } from "../core/limits/limits.ts";
import { anywhere } from "../core/time/time-place.ts";
import { secondsLeft, timeVerdict } from "../core/time/time-verdict.ts";
import type { TimeView } from "./messages/time-messages.ts";
import { readTime } from "./time-store.ts";

/** Where a child's day stands: for the popup, the parents' page and the child's own. */
export async function timeView({ child, time: limits }: Limits): Promise<TimeView> {
  const state = await readTime(child.id);
  const verdict = timeVerdict(limits, state, anywhere);
  const budgets = Object.entries(limits.day.categories) as [CategoryId, number][];
  const used = (category: CategoryId) => state.usage.categories[category] ?? 0;
  const { short = 0 } = state.usage;
  return {
    child: child.id,
    day: dayOf(state.now),
    minute: minuteOf(state.now),
    used: { all: state.usage.all, categories: state.usage.categories, short },
    left: {
      all: secondsLeft(limits, state, anywhere),
      budget: limits.day.all === null ? null : Math.max(0, limits.day.all * 60 - state.usage.all),
      categories: Object.fromEntries(budgets.map(([id, minutes]) => [id, Math.max(0, minutes * 60 - used(id))])),
      short: limits.day.shorts === null ? null : Math.max(0, limits.day.shorts * 60 - short),
    },
    closed: verdict.open ? null : verdict.closed,
    bedtime: limits.bedtime,
    grantedFor: Math.max(0, (state.grantedUntil - state.now) / 1000),
  };
}
