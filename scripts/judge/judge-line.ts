import type { Address } from "../../core/address/address.ts";
import { parseAddress } from "../../core/address/parse-address.ts";
import { fragmentOf } from "../../core/address/fragment-of.ts";
import { unwrap } from "../../core/address/unwrap.ts";
import type { Index } from "../../core/index/open-index.ts";
import type { Limits } from "../../core/limits/limits.ts";
import { addressSignals } from "../../core/signal/address-signals.ts";
import { openNames } from "../../core/signal/name-reader.ts";
import { nameData } from "../../lists/names/name-data.ts";
import { readNameModel } from "../model/name-model-file.ts";
import { explain } from "../../core/verdict/explain.ts";
import { judge } from "../../core/verdict/judge.ts";
import { judgeWrapped } from "../../core/verdict/judge-wrapped.ts";

const names = openNames(nameData, readNameModel());

/** One answer: `url<TAB>treatment<TAB>category<TAB>because`. */
export function judgeLine(url: string, index: Index, limits: Limits, now: Date): string {
  const address = parseAddress(url);
  const matchesOf = (of: Address) =>
    index.matches(of).filter((match) => match.topic === "never-block" || limits.lists[match.list] !== false);
  const verdict =
    address === undefined
      ? judge(address, [], [], limits, now)
      : judgeWrapped(address, unwrap(address, fragmentOf(url)), matchesOf, limits, now, null, (of) =>
          addressSignals(of, names),
        ).verdict;
  return [url, verdict.treatment, verdict.category ?? "-", explain(verdict)].join("\t");
}
