/** `node scripts/limits-table.ts` writes docs/limits.md anew; `npm run format` then sets its tables straight. */
import { writeFileSync } from "node:fs";
import { limitsPage, limitsPath } from "./limits/limits-page.ts";

writeFileSync(limitsPath, limitsPage());
