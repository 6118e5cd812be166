import type { ComponentChildren } from "preact";
import { useStrings } from "../strings/context.ts";
import type { GardenCard } from "./garden-page.tsx";

export type GardenCareProps = {
  readonly sites: readonly (GardenCard & { readonly isIn: boolean })[];
  readonly onChange: (site: string, isIn: boolean) => void;
  /** The way to the page that the child sees. */
  readonly children: ComponentChildren;
};

/** The parents' side of the garden: what stands in it and why, and taking a site out. */
export function GardenCare({ sites, onChange, children }: GardenCareProps) {
  const { t } = useStrings();
  const count = sites.filter(({ isIn }) => isIn).length;
  return (
    <div class="card stack">
      <h3>{t("garden.care")}</h3>
      <p class="soft">{t("garden.care_lead")}</p>
      {children}
      <details class="names">
        <summary>{t("garden.care_list", String(count), String(sites.length))}</summary>
        <ul>
          {sites.map(({ site, why, isIn }) => (
            <li key={site}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={isIn}
                  onChange={({ currentTarget }) => onChange(site, currentTarget.checked)}
                />
                <span>
                  {site}
                  <br />
                  <span class="hint">{why}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
