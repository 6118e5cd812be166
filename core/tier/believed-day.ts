const dayMs = 86_400_000;

/** Days by which a clock may be ahead of its last witness: a family that goes offline for the summer still grows. */
const slackMs = 62 * dayMs;

/**
 * The day that a child's age is told by. A clock that anybody can set makes nobody older than somebody else's clock bears out.
 *
 * @param witnessed the latest moment that a clock not of this device has told, in epoch milliseconds; undefined where nobody
 *   could set the clock
 */
export function believedDay(now: Date, witnessed: number | undefined): Date {
  return witnessed === undefined ? now : new Date(Math.min(now.getTime(), witnessed + slackMs));
}
