import { sortedJson } from "../storage/sorted-json.ts";
import type { Child } from "./child.ts";
import type { LockableKey } from "./limits.ts";
import type { StoredLimits } from "./stored-limits.ts";

/** Whether a change is about something that the school has locked. A new child has the school's tier like every other. */
export function touchesLocked(
  locked: readonly LockableKey[],
  before: StoredLimits | null,
  after: StoredLimits,
): boolean {
  return (
    (locked.includes("tier") &&
      (changesChild(before, after, ({ tier }) => tier) ||
        changesChild(before, after, ({ birthMonth }) => birthMonth))) ||
    (locked.includes("safeSearch") && changesChild(before, after, ({ safeSearch }) => safeSearch)) ||
    (locked.includes("youtubeRestrict") && changesChild(before, after, ({ video }) => video?.restricted)) ||
    (locked.includes("language") && before?.language !== after.language) ||
    (locked.includes("lists") && changesLists(before, after))
  );
}

/** Whether any child who stays is to have another value. */
function changesChild(before: StoredLimits | null, after: StoredLimits, valueOf: (child: Child) => unknown): boolean {
  return (before?.children ?? []).some((child) => {
    const next = after.children.find(({ id }) => id === child.id);
    return next !== undefined && valueOf(next) !== valueOf(child);
  });
}

function changesLists(before: StoredLimits | null, after: StoredLimits): boolean {
  const listsOf = (limits: StoredLimits | null) => sortedJson([limits?.lists ?? {}, limits?.ownLists ?? []]);
  return listsOf(before) !== listsOf(after);
}
