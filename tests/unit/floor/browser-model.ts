import type { Rule } from "../../../core/floor/rule.ts";
import { parseWitness, strictestWitness, witnessName, type Witness } from "../../../core/floor/witness.ts";

/**
 * How a browser applies declarative request rules to one document, after its documentation: the highest priority decides,
 * allow before block before redirect among equals; header rules count where no allow of the same or a higher priority matches.
 * A redirect to another address of the web is followed.
 */
export function applyRules(
  rules: readonly Rule[],
  url: string,
): { redirected: boolean; blocked: boolean; witness: Witness | undefined } {
  const at = new URL(url);
  const matching = rules.filter((rule) => isMatch(rule, at));
  const order = ["allow", "block", "redirect"];
  const [top] = matching
    .filter((rule) => rule.action.type !== "modifyHeaders")
    .toSorted((a, b) => b.priority - a.priority || order.indexOf(a.action.type) - order.indexOf(b.action.type));
  const next = top && redirectOf(top, url);
  if (next !== undefined && /^https?:/.test(next)) return applyRules(rules, next);
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

function redirectOf({ action, condition }: Rule, url: string): string | undefined {
  if (action.type !== "redirect" || !("regexSubstitution" in action.redirect)) return undefined;
  const parts = expression(condition.regexFilter ?? "").exec(url) ?? [];
  return action.redirect.regexSubstitution.replace(/\\(\d)/g, (_, part: string) => parts[Number(part)] ?? "");
}

const known = new Map<string, RegExp>();

/** The same few expressions are tried thousands of times. */
function expression(text: string): RegExp {
  const made = known.get(text) ?? new RegExp(text);
  known.set(text, made);
  return made;
}

function isMatch({ condition }: Rule, url: URL): boolean {
  // One dot behind a name is none to the browser.
  const hostname = url.hostname.replace(/\.$/, "");
  const covers = (domain: string) => hostname === domain || hostname.endsWith(`.${domain}`);
  return (
    condition.resourceTypes.includes("main_frame") &&
    (condition.requestDomains?.some(covers) ?? true) &&
    !(condition.excludedRequestDomains?.some(covers) ?? false) &&
    isFilterMet(condition, url.href) &&
    (condition.regexFilter === undefined || expression(condition.regexFilter).test(url.href))
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
