import type { ChildId } from "../../core/limits/child.ts";
import type { Limits } from "../../core/limits/limits.ts";
import { forgetDays } from "../../platform/day-rows.ts";
import { readEach, readLimits } from "../../platform/limits-store.ts";
import type { Handlers } from "../../platform/messages/answer.ts";
import { bringPage } from "../../platform/own-page.ts";
import { forgetTimes } from "../../platform/time-store.ts";
import { keptDays, weekView } from "../../platform/week-view.ts";

type WeekMessages = "week:read" | "week:mine" | "days:read" | "days:delete" | "sight:open";

/** What parents see of a child's days, and the child of what they see. */
export const weekHandlers: Pick<Handlers, WeekMessages> = {
  "week:read": async (_sender, child) => weekView(await limitsOf(child)),
  "week:mine": async () => weekView(await readLimits()),
  "days:read": async (_sender, child) => keptDays(await limitsOf(child)),
  "days:delete": async (_sender, child) => {
    await Promise.all([forgetDays(child), forgetTimes(child)]);
  },
  "sight:open": (sender) => bringPage("/sight.html", sender),
};

async function limitsOf(id: ChildId): Promise<Limits> {
  const limits = (await readEach()).find(({ child }) => child.id === id);
  if (limits === undefined) throw new Error("this child is not in the family");
  return limits;
}
