import { isCategoryId, type CategoryId } from "../category/categories.ts";

/**
 * Name of the `Server-Timing` entry. Neutral and the same for everybody: a page that reads it learns that something
 * filters, never which child, tier or install.
 */
export const witnessName = "edge";

/** The floor's verdict on one response. `ask`: the floor cannot tell, the worker can. */
export type Witness =
  | { readonly treatment: "allow" | "ask" }
  | { readonly treatment: "caution" | "blur"; readonly category: CategoryId };

const strictest = ["allow", "caution", "blur", "ask"] as const;

/** The value of the entry: `allow`, `ask`, `blur-social`. */
export function formatWitness(witness: Witness): string {
  return "category" in witness ? `${witness.treatment}-${witness.category}` : witness.treatment;
}

/**
 * The header's value. A site may end its own value inside quotation marks so as to swallow what follows it: the empty entry
 * is there for that.
 */
export function witnessHeader(witness: Witness): string {
  return `${witnessName};desc="", ${witnessName};desc="${formatWitness(witness)}"`;
}

export function parseWitness(value: string): Witness | undefined {
  if (value === "allow" || value === "ask") return { treatment: value };
  const [treatment, category] = [value.slice(0, value.indexOf("-")), value.slice(value.indexOf("-") + 1)];
  if ((treatment === "caution" || treatment === "blur") && isCategoryId(category)) return { treatment, category };
  return undefined;
}

/** Of several entries the strictest counts; `ask` outranks all, because nothing is known then. */
export function strictestWitness(witnesses: readonly Witness[]): Witness | undefined {
  return witnesses.toSorted((a, b) => strictest.indexOf(b.treatment) - strictest.indexOf(a.treatment))[0];
}
