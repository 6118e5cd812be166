import { useState } from "preact/hooks";
import type { SiteRule } from "../../core/limits/site-rule.ts";

export type UndoDoor = {
  /** What was taken away last and can come back. */
  readonly gone: SiteRule | null;
  readonly remove: (rule: SiteRule) => void;
  readonly back: () => void;
};

/** Taking a site away, and putting that very one back where it stood. */
export function useUndo(
  rules: readonly SiteRule[],
  onChange: (rules: readonly SiteRule[]) => Promise<boolean>,
): UndoDoor {
  const [gone, setGone] = useState<{ readonly rule: SiteRule; readonly at: number } | null>(null);
  const remove = async (rule: SiteRule) => {
    const at = rules.indexOf(rule);
    if (await onChange(rules.toSpliced(at, 1))) setGone({ rule, at });
  };
  const back = async () => {
    if (gone !== null && (await onChange(rules.toSpliced(gone.at, 0, gone.rule)))) setGone(null);
  };
  return { gone: gone?.rule ?? null, remove: (rule) => void remove(rule), back: () => void back() };
}
