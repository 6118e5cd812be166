import * as v from "valibot";
import { deliverySchema, type Delivery } from "./outbox-state.ts";
import { tidyLine } from "../words/tidy-line.ts";
import { readReport } from "./read-report.ts";
import type { Report } from "./report.ts";

/** A report as it is kept here, with what never leaves: when it was pressed, who sat there, and how far it is. */
export type OutboxRow = {
  readonly id: string;
  /** Same page, same kind, same day: one report. */
  readonly same: string;
  readonly report: Report;
  readonly done: boolean;
  /** Milliseconds since 1970. */
  readonly recordedAt: number;
  readonly child?: string;
  /** What a child of thirteen or older typed beside it, tidied: for the parent's eyes, never for an endpoint. */
  readonly line?: string;
  /** By the channel's id. */
  readonly deliveries: Readonly<Record<string, Delivery>>;
  /** From when on it may be sent to the endpoint, milliseconds since 1970; only while it has to be. */
  readonly sendAt?: number;
};

/** Characters of a typed line. */
export const longestLine = 200;

const rowSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  same: v.string(),
  report: v.unknown(),
  done: v.optional(v.boolean(), false),
  recordedAt: v.number(),
  child: v.exactOptional(v.string()),
  line: v.exactOptional(
    v.pipe(
      v.string(),
      v.transform((line) => tidyLine(line, longestLine)),
    ),
  ),
  deliveries: v.optional(v.record(v.string(), deliverySchema), {}),
  sendAt: v.exactOptional(v.number()),
});

/** A row as any released version wrote it; undefined when it is damaged beyond use. */
export function readOutboxRow(raw: unknown): OutboxRow | undefined {
  const read = v.safeParse(rowSchema, raw);
  const report = read.success ? readReport(read.output.report) : undefined;
  return read.success && report?.id === read.output.id ? { ...read.output, report } : undefined;
}
