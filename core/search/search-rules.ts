import { priority } from "../floor/priorities.ts";
import { documentTypes, type Rule } from "../floor/rule.ts";
import { engines, type Engine } from "./engines.ts";

/** The rule file that holds search engines: the browser asks them for safe results whether or not any code of ours runs. */
export function searchRules(): Rule[] {
  const parts = engines.flatMap((engine) => engine.at.flatMap((at) => partsOf(engine, at)));
  return parts.map((part, position) => ({ id: position + 1, priority: priority.safeSearch, ...part }));
}

function partsOf(engine: Engine, at: string): Pick<Rule, "action" | "condition">[] {
  const { hosts, except, params = {}, host } = engine;
  const addOrReplaceParams = Object.entries(params).map(([key, value]) => ({ key, value }));
  // Taken out and put at the end: what is only replaced leaves a second `safe=off` standing.
  const removeParams = Object.keys(params);
  const transform = {
    ...(host === undefined ? {} : { host }),
    ...(addOrReplaceParams.length === 0 ? {} : { queryTransform: { removeParams, addOrReplaceParams } }),
  };
  return hosts.map((name) => ({
    action: { type: "redirect", redirect: { transform } },
    condition: {
      urlFilter: `||${name}${at}`,
      ...(except === undefined ? {} : { excludedRequestDomains: except }),
      // What a page fetches from another host of its own could not be read there.
      resourceTypes: host === undefined ? [...documentTypes, "xmlhttprequest", "script"] : documentTypes,
    },
  }));
}
