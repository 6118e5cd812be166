import type { ChildId } from "../limits/child.ts";
import { isWeaker } from "../limits/is-weaker.ts";
import { noPolicy } from "../limits/policy.ts";
import type { StoredLimits } from "../limits/stored-limits.ts";
import { sortedJson } from "../storage/sorted-json.ts";

/** A part of the limits that a person knows by name. Each has words under `backup.part`. */
export const changedParts = [
  "child-added",
  "child-removed",
  "child-changed",
  "language",
  "active",
  "switching",
  "site-rules",
  "lists",
  "own-lists",
  "reports",
  "sync",
] as const;

export type ChangedPart = (typeof changedParts)[number];

export type LimitsChange = {
  readonly part: ChangedPart;
  /** The child it is about: of the old limits when it is removed, else of the new ones. */
  readonly child?: ChildId;
  /** It lets more through than before, taken by itself. */
  readonly weaker: boolean;
};

const familyParts = {
  language: "language",
  active: "active",
  switching: "switching",
  siteRules: "site-rules",
  lists: "lists",
  ownLists: "own-lists",
  reports: "reports",
  sync: "sync",
} as const satisfies Partial<Record<keyof StoredLimits, ChangedPart>>;

/** What would become of limits when others take their place: for the eye. What needs the PIN is decided where they are written. */
export function limitsChanges(before: StoredLimits, after: StoredLimits, now: Date): readonly LimitsChange[] {
  const weakens = (part: Partial<StoredLimits>) => isWeaker(before, { ...before, ...part }, noPolicy, now);
  const keys = Object.keys(familyParts) as (keyof typeof familyParts)[];
  const ofFamily = keys
    .filter((key) => !isSame(before[key], after[key]))
    .map((key) => ({ part: familyParts[key], weaker: weakens({ [key]: after[key] }) }));
  return [...childrenChanges(before, after, weakens), ...ofFamily];
}

function childrenChanges(
  before: StoredLimits,
  after: StoredLimits,
  weakens: (part: Partial<StoredLimits>) => boolean,
): LimitsChange[] {
  const [old, next] = [before, after].map(({ children }) => new Map(children.map((child) => [child.id, child])));
  const removed = before.children.filter(({ id }) => !next!.has(id));
  return [
    ...after.children.flatMap((child): LimitsChange[] => {
      const was = old!.get(child.id);
      if (was === undefined) return [{ part: "child-added", child: child.id, weaker: false }];
      if (isSame(was, child)) return [];
      const children = before.children.map((other) => (other.id === child.id ? child : other));
      return [{ part: "child-changed", child: child.id, weaker: weakens({ children }) }];
    }),
    ...removed.map(({ id }): LimitsChange => ({ part: "child-removed", child: id, weaker: true })),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return sortedJson(a) === sortedJson(b);
}
