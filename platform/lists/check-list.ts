import type { NewNames } from "../../core/lists/assemble-downloads.ts";
import { claimedCount } from "../../core/lists/claimed-count.ts";
import type { CheckResult, ListRecord } from "../../core/lists/list-record.ts";
import { passGate } from "../../core/lists/sanity-gate.ts";
import { parseList } from "../../core/index/parse-list/parse-list.ts";
import { rejectedInAll } from "../../core/index/parse-list/parsed-list.ts";
import { famous } from "../../lists/famous.ts";
import { selectOf } from "../../lists/select-names.ts";
import type { Fetched } from "./fetch-list.ts";
import type { Knowledge } from "./knowledge.ts";
import type { FetchedList } from "./registry-lists.ts";

export type Checked = { readonly result: CheckResult; readonly fresh?: NewNames };

/** What came of one list: parsed, weighed by the gate, and of what the gate believes the names that the package lacks. */
export function checkList(
  source: Omit<FetchedList, "url">,
  fetched: Extract<Fetched, { kind: "text" }>,
  record: ListRecord,
  known: Knowledge,
  now: number,
): Checked {
  const { text, validators } = fetched;
  const parsed = parseList(source.format, text);
  const claimed = claimedCount(text);
  const { refusals, wrong, names } = passGate(
    parsed,
    { neverBlock: known.neverBlock, famous },
    {
      ...(claimed === undefined ? {} : { claimed }),
      ...(record.version ? { last: { names: record.version.entries, at: record.version.acceptedAt } } : {}),
      now,
    },
  );
  const [refusal] = refusals;
  if (refusal !== undefined) return { result: { kind: "failed", why: refusal.reason } };
  const counts = { entries: parsed.names.length, rejected: rejectedInAll(parsed.rejected), wrong: wrong.length };
  const { id, category, origin } = source;
  const selected = selectOf({ source, names }, known).names;
  return {
    result: { kind: "accepted", version: { ...validators, ...counts } },
    fresh: {
      id,
      category,
      // A newer version of what the package holds only adds to it: the rule files of the package stand as they are.
      names: origin === "bundled" ? selected.filter((name) => !known.isBundled(name, id)) : selected,
    },
  };
}
