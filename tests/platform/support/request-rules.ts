import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Rule } from "../../../core/floor/rule.ts";

type Update = { readonly removeRuleIds?: readonly number[]; readonly addRules?: readonly Rule[] };

/** The browser's declarative rules, as far as they are written and read back. Each call is noted, in order. */
export function fakeRequestRules() {
  const stores = { dynamic: new Map<number, Rule>(), session: new Map<number, Rule>() };
  const calls: { readonly kind: "dynamic" | "session"; readonly removed: number; readonly added: readonly Rule[] }[] =
    [];
  /** An update that adds more names than this is turned down whole. */
  let mostNames = Number.POSITIVE_INFINITY;
  const update =
    (kind: "dynamic" | "session") =>
    async ({ removeRuleIds = [], addRules = [] }: Update) => {
      const names = addRules.flatMap(({ condition }) => condition.requestDomains ?? []);
      if (names.length > mostNames) throw new Error("internal error");
      const removed = removeRuleIds.filter((id) => stores[kind].delete(id)).length;
      for (const rule of addRules) {
        if (stores[kind].has(rule.id)) throw new Error(`rule ${rule.id} is there already`);
        stores[kind].set(rule.id, rule);
      }
      calls.push({ kind, removed, added: addRules });
    };
  const read = (kind: "dynamic" | "session") => async (filter?: { ruleIds?: readonly number[] }) =>
    [...stores[kind].values()].filter(({ id }) => filter?.ruleIds?.includes(id) ?? true);
  Object.assign(fakeBrowser, {
    declarativeNetRequest: {
      updateDynamicRules: update("dynamic"),
      updateSessionRules: update("session"),
      getDynamicRules: read("dynamic"),
      getSessionRules: read("session"),
      getEnabledRulesets: async () => [],
      updateEnabledRulesets: async () => undefined,
    },
    permissions: { contains: async () => true },
  });
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: "", version: "1" }) as never;
  fakeBrowser.runtime.getURL = ((path: string) => `chrome-extension://id/${path.replace(/^\//, "")}`) as never;
  return {
    calls,
    dynamic: () => [...stores.dynamic.values()],
    session: () => [...stores.session.values()],
    limitNames: (most: number) => void (mostNames = most),
  };
}
