import type { Rule } from "../../../core/floor/rule.ts";
import { parseWitness, strictestWitness, witnessName, type Witness } from "../../../core/floor/witness.ts";

/**
 * How a browser applies declarative request rules to one document, after its documentation: the highest priority decides,
 * allow before block before redirect among equals; header rules count where no allow of the same or a higher priority matches.
 */
export function applyRules(
  rules: readonly Rule[],
  url: string,
): { redirected: boolean; blocked: boolean; witness: Witness | undefined } {
  const matching = rules.filter((rule) => isMatch(rule, new URL(url)));
  const order = ["allow", "block", "redirect"];
  const [top] = matching
    .filter((rule) => rule.action.type !== "modifyHeaders")
    .toSorted((a, b) => b.priority - a.priority || order.indexOf(a.action.type) - order.indexOf(b.action.type));
  const silenced = top?.action.type === "allow" ? top.priority : -1;
  const witnesses = matching.flatMap(({ action, priority }) =>
    action.type === "modifyHeaders" && "responseHeaders" in action && priority > silenced
      ? [readEntry(action.responseHeaders[0].value)]
      : [],
  );
  return {
    redirected: top?.action.type === "redirect",
    blocked: top?.action.type === "block",
    witness: strictestWitness(witnesses),
  };
}

function isMatch({ condition }: Rule, url: URL): boolean {
  const covers = (domain: string) => url.hostname === domain || url.hostname.endsWith(`.${domain}`);
  return (
    condition.resourceTypes.includes("main_frame") &&
    (condition.requestDomains?.some(covers) ?? true) &&
    !(condition.excludedRequestDomains?.some(covers) ?? false) &&
    isFilterMet(condition, url.href) &&
    (condition.regexFilter === undefined || new RegExp(condition.regexFilter).test(url.href))
  );
}

/** As much of a filter's language as our rules use: a piece of the address, and capitals count where it is said. */
function isFilterMet({ urlFilter, isUrlFilterCaseSensitive }: Rule["condition"], href: string): boolean {
  if (urlFilter === undefined) return true;
  if (/[*^|]/.test(urlFilter)) throw new Error(`the model does not know this filter: ${urlFilter}`);
  return isUrlFilterCaseSensitive ? href.includes(urlFilter) : href.toLowerCase().includes(urlFilter.toLowerCase());
}

function readEntry(value: string): Witness {
  const witness = parseWitness(
    new RegExp(`^${witnessName};desc="", ${witnessName};desc="([^"]+)"$`).exec(value)?.[1] ?? "",
  );
  if (!witness) throw new Error(`not a witness: ${value}`);
  return witness;
}
