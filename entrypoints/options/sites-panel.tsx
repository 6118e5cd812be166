import { SitesSection } from "../../components/options/sites-section.tsx";
import { writeSites, type SiteExport } from "../../core/limits/import-sites/write-sites.ts";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import { GardenPanel } from "./garden-panel.tsx";
import { saveFile } from "./save-file.ts";
import type { LimitsDoor } from "./use-limits.ts";

/** The parents' own sites, joined to what they are read from and written to. */
export function SitesPanel({ door, now }: { door: LimitsDoor; now: Date }) {
  const { stored } = door.view;
  const { child, limits, seats, choose } = door.whose;
  return (
    <SitesSection
      rules={{ child: child.siteRules, family: stored.siteRules }}
      limits={limits}
      seats={seats}
      onChoose={choose}
      now={now}
      onChange={(scope, rules) => {
        const siteRules = [...rules];
        return scope === "child" ? door.changeChild({ ...child, siteRules }) : door.change({ siteRules });
      }}
      onExport={exportSites}
    >
      {limits.tier === "under-7" && (
        <GardenPanel
          key={child.id}
          rules={child.siteRules}
          onChange={(siteRules) => void door.changeChild({ ...child, siteRules: [...siteRules] })}
        />
      )}
    </SitesSection>
  );
}

const fileNames: Readonly<Record<SiteExport, string>> = {
  own: "luy-tre-trang-web.json",
  plain: "luy-tre-trang-web.txt",
  ublacklist: "luy-tre-ublacklist.txt",
};

function exportSites(rules: readonly SiteRule[], format: SiteExport): void {
  const type = format === "own" ? "application/json" : "text/plain";
  saveFile(fileNames[format], writeSites(rules, format), type);
}
