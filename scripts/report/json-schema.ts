import { resolve } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { reportSchema } from "../../core/report/report.ts";

export const reportSchemaPath = resolve(import.meta.dirname, "../../docs/report.schema.json");

/** JSON Schema (draft 2020-12) of what every report is parsed with. */
export function reportJsonSchema(): object {
  const schema = toJsonSchema(reportSchema, { target: "draft-2020-12" });
  return { title: "A report of Lũy Tre", ...schema };
}
