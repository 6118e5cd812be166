/** `node scripts/report-schema.ts` writes docs/report.schema.json anew. */
import { writeFileSync } from "node:fs";
import { reportJsonSchema, reportSchemaPath } from "./report/json-schema.ts";

writeFileSync(reportSchemaPath, `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
