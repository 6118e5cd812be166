import * as v from "valibot";
import { minuteOfDay, weekdaysSchema } from "../time/time-limits.ts";
import { childIdSchema } from "./child.ts";

/** On these days, from one minute to another, this child sits at the browser. One that ends before it begins goes past midnight. */
export const switchRuleSchema = v.object({
  child: childIdSchema,
  days: v.pipe(weekdaysSchema, v.minLength(1)),
  from: minuteOfDay,
  to: minuteOfDay,
});

export type SwitchRule = v.InferOutput<typeof switchRuleSchema>;
