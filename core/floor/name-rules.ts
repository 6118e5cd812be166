import { nameExpressions } from "../signal/host/name-expressions.ts";
import { appendWitness } from "./actions.ts";
import { priority } from "./priorities.ts";
import { documentTypes } from "./rule.ts";
import type { UnnumberedRule } from "./site-rules.ts";

/**
 * A host whose name says what it is waits for the worker, which weighs the word. Whoever is allowed by a list or a parent does
 * not wait: their allow lies above this witness.
 * Hosts are written small in every address.
 */
export const nameRules: readonly UnnumberedRule[] = nameExpressions().map((regexFilter) => ({
  priority: priority.mildWitness,
  action: appendWitness({ treatment: "ask" }),
  condition: { regexFilter, isUrlFilterCaseSensitive: true, resourceTypes: documentTypes },
}));
