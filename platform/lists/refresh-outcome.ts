import { storageTroubles } from "../../core/storage/storage-trouble.ts";

/** What came of a refresh for the database: a new generation stands, there was none to write, or why it could not be written. */
export const refreshOutcomes = ["stored", "nothing", ...storageTroubles] as const;

export type RefreshOutcome = (typeof refreshOutcomes)[number];
