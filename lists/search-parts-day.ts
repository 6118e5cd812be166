/** When `search-parts.ts` was last looked over: apart from it, because the worker needs no more. */
export const searchPartsDay = "2026-11-22";
