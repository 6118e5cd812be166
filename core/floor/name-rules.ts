import type { NameAsk } from "../signal/name-asks.ts";
import { appendWitness } from "./actions.ts";
import { priority } from "./priorities.ts";
import { documentTypes } from "./rule.ts";
import type { UnnumberedRule } from "./site-rules.ts";

/**
 * A host whose name says what it is, or is like another's, waits for the worker, which weighs it. Whoever is allowed by a list or
 * a parent does not wait: their allow lies above this witness. Hosts are written small in every address.
 */
export function nameRules(asks: readonly NameAsk[]): UnnumberedRule[] {
  return asks.flatMap(({ expressions, except }) =>
    expressions.map((regexFilter) => ({
      priority: priority.mildWitness,
      action: appendWitness({ treatment: "ask" }),
      condition: {
        regexFilter,
        isUrlFilterCaseSensitive: true,
        ...(except.length === 0 ? {} : { excludedRequestDomains: except }),
        resourceTypes: documentTypes,
      },
    })),
  );
}
