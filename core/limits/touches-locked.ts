import type { LockableKey } from "./limits.ts";
import type { StoredLimits } from "./stored-limits.ts";

/** Whether a change is about something that the school has locked. A new child has the school's tier like every other. */
export function touchesLocked(
  locked: readonly LockableKey[],
  before: StoredLimits | null,
  after: StoredLimits,
): boolean {
  return (
    (locked.includes("tier") && changesAge(before, after)) ||
    (locked.includes("safeSearch") && changesSearch(before, after)) ||
    (locked.includes("language") && before?.language !== after.language) ||
    (locked.includes("lists") && changesLists(before, after))
  );
}

function changesAge(before: StoredLimits | null, after: StoredLimits): boolean {
  return (before?.children ?? []).some((child) => {
    const next = after.children.find(({ id }) => id === child.id);
    return next !== undefined && (next.tier !== child.tier || next.birthMonth !== child.birthMonth);
  });
}

function changesSearch(before: StoredLimits | null, after: StoredLimits): boolean {
  return (before?.children ?? []).some((child) => {
    const next = after.children.find(({ id }) => id === child.id);
    return next !== undefined && next.safeSearch !== child.safeSearch;
  });
}

function changesLists(before: StoredLimits | null, after: StoredLimits): boolean {
  const listsOf = (limits: StoredLimits | null) => JSON.stringify([limits?.lists ?? {}, limits?.ownLists ?? []]);
  return listsOf(before) !== listsOf(after);
}
