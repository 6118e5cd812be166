import type { Child, ChildId } from "./child.ts";
import type { StoredLimits } from "./stored-limits.ts";

/** The child of that id; the first one where it is not in the family. */
export function childOf(limits: StoredLimits, id: ChildId): Child {
  return limits.children.find((child) => child.id === id) ?? limits.children[0]!;
}

/** The family with one child put in the place of the child of the same id. */
export function withChild(limits: StoredLimits, child: Child): StoredLimits {
  return { ...limits, children: limits.children.map((other) => (other.id === child.id ? child : other)) };
}

/** `YYYY-MM` of every child whose parents have said it. */
export function birthMonthsOf({ children }: StoredLimits): string[] {
  return children.flatMap(({ birthMonth }) => birthMonth ?? []);
}
