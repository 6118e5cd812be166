import type { Language } from "../../../core/limits/stored-limits.ts";
import type { LimitsView } from "../../../platform/messages/protocol.ts";
import { familyView } from "./samples.ts";

/** A family in which one child has just grown into the next tier, and another is about to. */
export function growingView(language: Language): LimitsView {
  const view = familyView(language);
  const now = new Date();
  const born = (age: number, monthsOn: number) => {
    const month = new Date(now.getFullYear() - age, now.getMonth() + monthsOn, 1);
    return `${month.getFullYear()}-${String(month.getMonth() + 1).padStart(2, "0")}`;
  };
  const [na, second, third] = view.stored.children;
  const { tier: _, ...grown } = { ...second!, birthMonth: born(13, 0) };
  return {
    ...view,
    stored: { ...view.stored, children: [{ ...na!, birthMonth: born(13, 1) }, grown, third!] },
  };
}
