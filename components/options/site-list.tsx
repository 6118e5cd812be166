import type { SiteRule } from "../../core/limits/site-rule.ts";
import { useStrings } from "../strings/context.ts";
import { SiteLine, type SiteLineProps } from "./site-line.tsx";

export type SiteListProps = Omit<SiteLineProps, "rule" | "children"> & {
  readonly rules: readonly SiteRule[];
};

/** Sites under one another, each with what was said about it. */
export function SiteList({ rules, ...line }: SiteListProps) {
  return (
    <ul class="lines">
      {rules.map((rule) => (
        <SiteLine key={`${rule.action} ${rule.site} ${rule.until ?? ""}`} rule={rule} {...line} />
      ))}
    </ul>
  );
}

/** How many of them are shown, said aloud when it changes. */
export function SiteCount({ shown, all }: { shown: number; all: number }) {
  const { t, language } = useStrings();
  const words = t("options.sites.count", shown.toLocaleString(language), all.toLocaleString(language));
  return <output class="hint">{words}</output>;
}
