import * as v from "valibot";
import { syncedLimitsSchema, syncedVersion } from "./synced-limits.ts";

/** What a slot holds, once opened: a computer's limits, with what a parent tells the computer by. */
const contentSchema = v.object({
  /** The system's short name, as the browser gives it: `win`, `mac`, … */
  system: v.pipe(v.string(), v.regex(/^[a-z]{1,12}$/)),
  /** Epoch milliseconds at which it was written, by that computer's clock. */
  at: v.pipe(v.number(), v.integer()),
  limits: syncedLimitsSchema,
  /** Of that what its own parents said, where that is not all of it. */
  said: v.exactOptional(syncedLimitsSchema),
});

export type SlotContent = v.InferOutput<typeof contentSchema>;

/** Letters of a slot once unpacked; what asks for more is no family's limits. */
export const largestContent = 1_000_000;

export type ReadContent =
  | { readonly ok: true; readonly content: SlotContent }
  | { readonly ok: false; readonly why: "newer" | "damaged" };

export function writeContent(content: SlotContent): string {
  return JSON.stringify(content);
}

export function readContent(text: string): ReadContent {
  const raw = parse(text);
  const read = v.safeParse(contentSchema, raw);
  if (read.success) return { ok: true, content: read.output };
  const newer = v.object({ limits: v.object({ version: v.pipe(v.number(), v.gtValue(syncedVersion)) }) });
  return { ok: false, why: v.is(newer, raw) ? "newer" : "damaged" };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
