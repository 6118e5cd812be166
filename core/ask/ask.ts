import * as v from "valibot";
import { childIdSchema } from "../limits/child.ts";

/** Why a child asks, by picking one. Words for each stand in the locales under `ask.reason`. */
export const askReasons = ["homework", "friends", "curious", "finish", "mistake"] as const;
export type AskReason = (typeof askReasons)[number];

/** What a parent may say to it. Words for each stand in the locales under `ask.answer`. */
export const askAnswers = ["once", "quarter", "today", "always", "no"] as const;
export type AskAnswer = (typeof askAnswers)[number];

/** Characters of a typed reason, and of a parent's word back. */
export const longestLine = 140;

/** Minutes that a child may ask for. */
export const askableMinutes = [15, 30, 60] as const;

const line = v.pipe(v.string(), v.maxLength(longestLine));

/** A site to be opened, or time to be given. */
export const wantSchema = v.variant("what", [
  v.strictObject({ what: v.literal("site"), site: v.pipe(v.string(), v.minLength(1), v.maxLength(512)) }),
  v.strictObject({ what: v.literal("time"), minutes: v.picklist(askableMinutes) }),
]);
export type Want = v.InferOutput<typeof wantSchema>;

/** A child's request to its parents. It waits until they answer, and unlocks nothing by itself. */
export const askSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  child: childIdSchema,
  want: wantSchema,
  reason: v.nullable(v.picklist(askReasons)),
  words: line,
  /** Epoch milliseconds. */
  askedAt: v.number(),
  answer: v.nullable(
    v.strictObject({
      says: v.picklist(askAnswers),
      words: line,
      at: v.number(),
      /** A yes that ended before its time: a parent took it back, or the last page of the site was closed. */
      ended: v.optional(v.picklist(["taken", "closed"])),
    }),
  ),
});
export type Ask = v.InferOutput<typeof askSchema>;

/** Asks that may wait at a time for one child: enough for a day of wishes, too few to bury the parents in. */
export const mostWaiting = 20;

const keptMs = 30 * 86_400_000;

/** Whether two wishes are one: pressing again asks nothing new. */
export function isSameWant(a: Want, b: Want): boolean {
  if (a.what === "site" && b.what === "site") return a.site === b.site;
  return a.what === "time" && b.what === "time";
}

export function isWaiting(ask: Ask): boolean {
  return ask.answer === null;
}

/** An ask is kept for thirty days, answered or not. */
export function isPast(ask: Ask, now: Date): boolean {
  return now.getTime() - ask.askedAt > keptMs;
}
