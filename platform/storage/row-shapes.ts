import * as v from "valibot";
import { askSchema } from "../../core/ask/ask.ts";
import { readOutboxRow } from "../../core/report/outbox-row.ts";
import { reportVersion } from "../../core/report/report.ts";
import { usageSchema } from "../../core/time/usage.ts";
import type { StoreName } from "../database-schema.ts";

/** Enough of each row's shape to work with it: what fails was damaged, or written by another hand. */
const blob = v.instance(Blob);
const list = v.object({ id: v.string(), category: v.string(), hosts: v.number(), places: v.number(), names: blob });
const time = v.nullable(v.number());

/** A report that a newer version wrote is not ours to throw away. */
const ofNewerVersion = v.object({
  id: v.string(),
  report: v.object({ version: v.pipe(v.number(), v.gtValue(reportVersion)) }),
});
const outboxRow = v.custom<object>((row) => readOutboxRow(row) !== undefined || v.is(ofNewerVersion, row));

const shapes: Readonly<Record<StoreName, v.GenericSchema>> = {
  pin: v.object({
    key: v.literal("pin"),
    phc: v.nullable(v.string()),
    attempts: v.object({ wrong: v.pipe(v.number(), v.minValue(0)), lastAt: v.number() }),
  }),
  outbox: outboxRow,
  indexes: v.object({ generation: v.string(), bytes: blob }),
  notes: v.object({ key: v.string() }),
  asks: askSchema,
  times: v.object({ child: v.string(), account: v.object({ days: v.array(usageSchema), grantedUntil: v.number() }) }),
  downloads: v.object({ generation: v.string(), index: blob, lists: v.array(list) }),
  days: v.object({ key: v.string(), child: v.string(), day: v.string(), count: v.number() }),
  listRecords: v.object({
    id: v.string(),
    checkedAt: time,
    version: v.nullable(v.object({ entries: v.number(), acceptedAt: v.number() })),
    failure: v.nullable(v.object({ why: v.string(), at: v.number(), times: v.number() })),
  }),
};

export function isSound(store: StoreName, row: unknown): boolean {
  return v.is(shapes[store], row);
}
