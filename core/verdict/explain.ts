import type { Because, Verdict } from "./verdict.ts";

/** The reason in one line for a terminal or a log: `category curated-social: zalo.me`. */
export function explain({ because }: Verdict): string {
  return [because.reason, detail(because)].filter(Boolean).join(" ");
}

function detail({ list, place, matched }: Because): string {
  const where = list ?? place;
  if (where !== undefined && matched !== undefined) return `${where}: ${matched}`;
  return matched ?? where ?? "";
}
