import type { RuleAction, RuleCondition } from "./rule.ts";
import { documentTypes } from "./rule.ts";
import { witnessHeader, type Witness } from "./witness.ts";

/** Any address of the web, whole: `\0` in a substitution is then the address itself. */
export const anyWebAddress = "^https?://.*";

/** To our blocked page, with the address in the fragment. The page never trusts it: the worker judges it anew. */
export function redirectTo(blockedPage: string): RuleAction {
  return { type: "redirect", redirect: { regexSubstitution: `${blockedPage}#\\0` } };
}

/** A page that is to be blurred may not put a player into a window of its own either, which no veil could cover. */
const noSmallWindow = { header: "permissions-policy", operation: "append", value: "picture-in-picture=()" } as const;

export function appendWitness(witness: Witness): RuleAction {
  const entry = { header: "server-timing", operation: "append", value: witnessHeader(witness) } as const;
  return { type: "modifyHeaders", responseHeaders: witness.treatment === "blur" ? [entry, noSmallWindow] : [entry] };
}

export function documentsOf(names: readonly string[]): RuleCondition {
  return { requestDomains: names, resourceTypes: documentTypes };
}
