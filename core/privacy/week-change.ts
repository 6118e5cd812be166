import type { PictureDay, WeekPicture } from "./week-picture.ts";

/** What is new about a week against the child's own usual: the one thing most worth a kind word, never more. */
export type WeekChange =
  | { readonly about: "unknown" | "same" | "more-blocked" }
  /** Minutes a day. */
  | { readonly about: "more-time" | "less-time"; readonly minutes: number };

/** A day's count or time differs when it does so both by half and by enough for anybody to notice. */
const byHalf = 1.5;
const noticeableBlocks = 3;
const noticeableSeconds = 20 * 60;

/** @param picture its last day, today, is not over yet and does not count */
export function weekChange({ days, usual }: WeekPicture): WeekChange {
  const used = days.slice(0, -1).filter(isUsed);
  if (usual === null || used.length === 0) return { about: "unknown" };
  const blocked = mean(used.map((day) => day.blocked));
  if (isMore(blocked, usual.blocked, noticeableBlocks)) return { about: "more-blocked" };
  const seconds = mean(used.map((day) => day.seconds));
  const minutes = Math.round(Math.abs(seconds - usual.seconds) / 60);
  if (isMore(seconds, usual.seconds, noticeableSeconds)) return { about: "more-time", minutes };
  if (isMore(usual.seconds, seconds, noticeableSeconds)) return { about: "less-time", minutes };
  return { about: "same" };
}

/** Whether there is anything of a day to tell. */
export function isUsed({ seconds, blocked, asked }: PictureDay): boolean {
  return seconds > 0 || blocked > 0 || asked > 0;
}

function isMore(now: number, before: number, noticeable: number): boolean {
  return now >= before * byHalf && now - before >= noticeable;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0) / numbers.length;
}
