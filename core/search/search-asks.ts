import { appendWitness } from "../floor/actions.ts";
import { priority } from "../floor/priorities.ts";
import { documentTypes } from "../floor/rule.ts";
import type { UnnumberedRule } from "../floor/site-rules.ts";
import { searchPlaces } from "./search-places.ts";

/** Pages of searches wait for the worker, which reads the words: nothing of them is painted before its answer. */
export const searchAsks: readonly UnnumberedRule[] = searchPlaces.flatMap(({ hosts, at }) => {
  const whole = hosts.filter((host) => !host.endsWith("*"));
  const beginnings = hosts.filter((host) => host.endsWith("*")).map((host) => host.slice(0, -2));
  return at.flatMap((start) => [
    ...(whole.length === 0 ? [] : [askWhere({ requestDomains: whole.toSorted(), urlFilter: start })]),
    ...beginnings.map((name) => askWhere({ regexFilter: anyCountry(name, start) })),
  ]);
});

/** The engine under the names of all countries, and its searches alone. */
function anyCountry(name: string, start: string): string {
  return `^https?://([^/?#]*[.@])?${name}\\.[a-z.]+(:[0-9]+)?${start.replace("?", "\\?")}`;
}

function askWhere(condition: Omit<UnnumberedRule["condition"], "resourceTypes">): UnnumberedRule {
  return {
    priority: priority.allowWitness,
    action: appendWitness({ treatment: "ask" }),
    condition: { ...condition, resourceTypes: documentTypes },
  };
}
