import type { Because, Verdict } from "./verdict.ts";

/** The reason in one line for a terminal or a log: `category curated-social: zalo.me`. */
export function explain({ because }: Verdict): string {
  return [because.reason, detail(because)].filter(Boolean).join(" ");
}

function detail({ list, matched }: Because): string {
  if (list !== undefined && matched !== undefined) return `${list}: ${matched}`;
  return matched ?? list ?? "";
}
