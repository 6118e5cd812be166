import { GardenCare } from "../../components/garden/garden-care.tsx";
import { useStrings } from "../../components/strings/context.ts";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import { garden } from "../../lists/garden.ts";
import { gardenSites } from "../../lists/garden-sites.ts";

export type GardenPanelProps = {
  /** The child's own. */
  readonly rules: readonly SiteRule[];
  readonly onChange: (rules: readonly SiteRule[]) => void;
};

/** The garden of a child under seven. A site is taken out by a block, which anybody may set, and comes back without it. */
export function GardenPanel({ rules, onChange }: GardenPanelProps) {
  const { t, language } = useStrings();
  const isBlock = (site: string) => (rule: SiteRule) => rule.site === site && rule.action === "block";
  const sites = gardenSites.map((site) => ({ site, why: garden[site][language], isIn: !rules.some(isBlock(site)) }));
  const change = (site: string, isIn: boolean) => {
    const others = rules.filter((rule) => (isIn ? !isBlock(site)(rule) : rule.site !== site));
    onChange(isIn ? others : [...others, { site, action: "block" }]);
  };
  return (
    <GardenCare sites={sites} onChange={change}>
      <p>
        <a href="/garden.html" target="_blank">
          {t("garden.see")}
        </a>
      </p>
    </GardenCare>
  );
}
