import { defaultDetail, isFiner } from "../report/address-detail.ts";
import { activeChild, childByWeek, turnsOfWeek } from "./active-child.ts";
import { newChild, type Child, type ChildId } from "./child.ts";
import { childOf } from "./children.ts";
import { isChildWeaker, isStricterSeat, type ChildState } from "./is-child-weaker.ts";
import { mergeFor } from "./merge-limits.ts";
import type { Policy } from "./policy.ts";
import type { StoredLimits } from "./stored-limits.ts";

type Stored = StoredLimits | null;

/** What limits come to for any child of the family. */
type StateOf = (id: ChildId) => ChildState;

export type Circumstances = {
  /** Time is over, or nearly, for the child at the browser: then nobody sits down with a day of their own. */
  readonly spent?: boolean;
  /** See `believedDay`. */
  readonly witnessed?: number | undefined;
  /** See `activeChild`. */
  readonly ahead?: number;
};

/**
 * Whether any part of a change lets more through than before, to any child, now or later. Such a change needs the PIN.
 *
 * @param before `null` when the limits could not be read: then every child is compared with the strictest tier
 */
export function isWeaker(
  before: Stored,
  after: StoredLimits,
  policy: Policy,
  now: Date,
  { spent = false, witnessed, ahead = 0 }: Circumstances = {},
): boolean {
  const [was, is] = [stateIn(before, policy, now, witnessed), stateIn(after, policy, now, witnessed)];
  const listsOfAny = (state: StateOf) => state("").limits.lists;
  if (listsOff(listsOfAny(was), listsOfAny(is))) return true;
  if (tellsMore(before?.reports, after.reports)) return true;
  if (before === null) return after.children.some(({ id }) => isChildWeaker(was(id), is(id), false));
  const changed = changedSeats(before, after, now, ahead);
  if (spent && changed.length > 0) return true;
  return isFamilyWeaker(before, after) || someChildWeaker(before, after, was, is) || seatsLooser(changed, was, is);
}

function stateIn(stored: Stored, policy: Policy, now: Date, witnessed: number | undefined): StateOf {
  const given = { garden: [], help: [], witnessed };
  return (id) => ({
    child: stored === null ? newChild("1") : childOf(stored, id),
    limits: mergeFor(id, stored, policy, given, now),
  });
}

/**
 * What is nobody's in particular. A child's profile is not taken away without the PIN: its limits would be lost. Sync sends
 * names to an account and lets other devices speak, so that switching it either way is a parent's word.
 */
function isFamilyWeaker(before: StoredLimits, after: StoredLimits): boolean {
  const ids = new Set(after.children.map(({ id }) => id));
  return (
    (before.setUp && !after.setUp) ||
    before.sync !== after.sync ||
    // Any other zone moves bedtime and midnight, and none of them is the stricter one.
    (before.setUp && before.zone !== after.zone) ||
    before.children.some(({ id }) => !ids.has(id)) ||
    before.ownLists.some((list) => !after.ownLists.some((other) => isSameList(list, other)))
  );
}

/** Where reports go is a parent's word, to send them and to stop it; that they carry less is anybody's. */
function tellsMore(before: StoredLimits["reports"], after: StoredLimits["reports"]): boolean {
  return (
    isFiner(after?.detail ?? defaultDetail, before?.detail ?? defaultDetail) ||
    before?.endpoint?.url !== after?.endpoint?.url ||
    before?.endpoint?.key !== after?.endpoint?.key
  );
}

type OwnList = StoredLimits["ownLists"][number];

/** A list that stays under its id must stay what it was, or it could be emptied. Its name is free. */
function isSameList(a: OwnList, b: OwnList): boolean {
  return a.id === b.id && a.url === b.url && a.category === b.category && a.format === b.format;
}

function someChildWeaker(before: StoredLimits, after: StoredLimits, was: StateOf, is: StateOf): boolean {
  const stayed = before.children.filter(({ id }) => after.children.some((child) => child.id === id));
  return stayed.some(({ id }) => {
    const [old, next] = [was(id), is(id)];
    return isChildWeaker(old, next, before.setUp) || (before.setUp && isOtherPerson(old.child, next.child));
  });
}

/**
 * A child that bears another's name and picture would have the parent unlock the wrong one; and what parents see of a child
 * is theirs to say, more or less.
 */
function isOtherPerson(before: Child, after: Child): boolean {
  return before.name !== after.name || before.picture !== after.picture || before.names !== after.names;
}

/** Whether at any minute of the week, or now, a child would sit at the browser who is not stricter than the one before. */
function seatsLooser(changed: readonly (readonly [ChildId, ChildId])[], was: StateOf, is: StateOf): boolean {
  return changed.some(([from, to]) => !isStricterSeat(was(from), is(to)));
}

/** Who would rise for whom, at any minute of the week or now. */
function changedSeats(
  before: StoredLimits,
  after: StoredLimits,
  now: Date,
  ahead: number,
): (readonly [ChildId, ChildId])[] {
  const turns = [0, ...turnsOfWeek(before), ...turnsOfWeek(after)];
  const seats = turns.map((turn) => [childByWeek(before, turn), childByWeek(after, turn)] as const);
  const changed = [...seats, [activeChild(before, now, ahead), activeChild(after, now, ahead)] as const].filter(
    ([a, b]) => a !== b,
  );
  return [...new Map(changed.map((pair) => [pair.join(" "), pair])).values()];
}

/** Any list that was on by word or by default and is now off. */
function listsOff(before: Readonly<Record<string, boolean>>, after: Readonly<Record<string, boolean>>): boolean {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return (
    [...ids].some((id) => after[id] === false && before[id] !== false) ||
    [...ids].some((id) => before[id] === true && after[id] === undefined)
  );
}
