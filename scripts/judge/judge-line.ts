import { parseAddress } from "../../core/address/parse-address.ts";
import type { Index } from "../../core/index/open-index.ts";
import type { Limits } from "../../core/limits/limits.ts";
import { explain } from "../../core/verdict/explain.ts";
import { judge } from "../../core/verdict/judge.ts";

/** One answer: `url<TAB>treatment<TAB>category<TAB>because`. */
export function judgeLine(url: string, index: Index, limits: Limits, now: Date): string {
  const address = parseAddress(url);
  const matches = address === undefined ? [] : index.matches(address);
  const believed = matches.filter((match) => match.topic === "never-block" || limits.lists[match.list] !== false);
  const verdict = judge(address, believed, [], limits, now);
  return [url, verdict.treatment, verdict.category ?? "-", explain(verdict)].join("\t");
}
