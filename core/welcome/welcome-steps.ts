import type { Child } from "../limits/child.ts";
import type { StoredLimits } from "../limits/stored-limits.ts";

/**
 * The steps of the welcome in their order. Those that `decides` ask something of the parent; there are never more than
 * `mostDecisions`, so that a tired parent is through in a minute.
 */
export const welcomeSteps = [
  { id: "language", decides: true },
  { id: "child", decides: true },
  { id: "tier", decides: true },
  { id: "pin", decides: true },
  { id: "code", decides: true },
  { id: "browser", decides: false },
  { id: "done", decides: false },
] as const;

export const mostDecisions = 5;

export type WelcomeStep = (typeof welcomeSteps)[number]["id"];

export const welcomeStepIds: readonly WelcomeStep[] = welcomeSteps.map(({ id }) => id);

/** What the welcome can see of how far it has come. */
export type WelcomeState = {
  readonly stored: StoredLimits;
  readonly child: Child;
  readonly hasPin: boolean;
  readonly tierLocked: boolean;
  readonly languageLocked: boolean;
};

/** The first step that has not been done, worked out from what is stored. */
export function firstUndone({ stored, child, hasPin, tierLocked, languageLocked }: WelcomeState): WelcomeStep {
  if (stored.setUp) return "done";
  if (stored.language === undefined && !languageLocked) return "language";
  if (child.birthMonth === undefined && child.tier === undefined && !tierLocked) return "child";
  return hasPin ? "code" : "pin";
}

/**
 * Where the welcome opens: where it was left, but never behind a step that is still to be done.
 *
 * @param left the step at which the page was last seen; anything at all, for it is read from storage
 */
export function stepToOpen(state: WelcomeState, left: unknown): WelcomeStep {
  const undone = firstUndone(state);
  const at = welcomeStepIds.findIndex((id) => id === left);
  if (at === -1) return undone;
  return at < welcomeStepIds.indexOf(undone) ? welcomeStepIds[at]! : undone;
}
