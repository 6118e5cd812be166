import type { RuleAction, RuleCondition } from "./rule.ts";
import { documentTypes } from "./rule.ts";
import { formatWitness, witnessName, type Witness } from "./witness.ts";

/** Any address of the web, whole: `\0` in a substitution is then the address itself. */
export const anyWebAddress = "^https?://.*";

/** To our blocked page, with the address in the fragment. The page never trusts it: the worker judges it anew. */
export function redirectTo(blockedPage: string): RuleAction {
  return { type: "redirect", redirect: { regexSubstitution: `${blockedPage}#\\0` } };
}

export function appendWitness(witness: Witness): RuleAction {
  return {
    type: "modifyHeaders",
    responseHeaders: [
      { header: "server-timing", operation: "append", value: `${witnessName};desc="${formatWitness(witness)}"` },
    ],
  };
}

export function documentsOf(names: readonly string[]): RuleCondition {
  return { requestDomains: names, resourceTypes: documentTypes };
}
