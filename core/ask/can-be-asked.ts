import type { Reason } from "../verdict/verdict.ts";

/** Parents cannot open what policy holds, nor what nobody could read: there it would be cruel to let a child ask. */
export function canBeAsked(reason: Reason): boolean {
  return reason !== "policy-block" && reason !== "policy-category" && reason !== "unreadable";
}
