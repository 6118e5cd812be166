import type { Limits } from "../limits/limits.ts";
import type { Reason, Verdict } from "../verdict/verdict.ts";

/** Somebody has vouched for the page: a parent, a school, our own lists of what is good. */
const vouchedFor: ReadonlySet<Reason> = new Set<Reason>([
  "browser-page",
  "help",
  "policy-allow",
  "granted",
  "parent-allow",
  "garden",
  "never-block",
]);

/** Whether the pictures of a page are looked at: it is neither blocked nor allowed by anybody's word, and a parent wants it. */
export function isPageChecked({ treatment, because }: Verdict, { pictureCheck }: Limits): boolean {
  return pictureCheck === "on" && treatment !== "block" && !vouchedFor.has(because.reason);
}
