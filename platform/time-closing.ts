import type { Limits } from "../core/limits/limits.ts";
import { firstClosing } from "../core/time/first-closing.ts";
import { readTime } from "./time-store.ts";

/** Alarms come late by as much, in seconds. */
const ahead = 90;

/** The first warning before the end, in seconds. */
const warned = 300;

type Whose = Pick<Limits, "child" | "time">;

async function secondsToClosing({ child, time }: Whose): Promise<number | null> {
  return firstClosing(time, await readTime(child.id));
}

const isWithin = (seconds: number | null, most: number) => seconds !== null && seconds <= most;

/** Whether pages are closed by time, or may be before anybody looks again: then every new page is asked about. */
export async function closesSoon(whose: Whose): Promise<boolean> {
  return isWithin(await secondsToClosing(whose), ahead);
}

/** Whether a child has been told that time is ending, or has ended, for some of the web. */
export async function isTimeSpent(whose: Whose): Promise<boolean> {
  return isWithin(await secondsToClosing(whose), warned);
}

/** Milliseconds until it must be looked at again whether time closes soon; null while it does, or for not within a week. */
export async function nextLookMs(whose: Whose): Promise<number | null> {
  const seconds = await secondsToClosing(whose);
  return seconds === null || seconds <= ahead ? null : (seconds - ahead) * 1000;
}
