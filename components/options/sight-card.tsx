import { canShowNames, parentsSight } from "../../core/privacy/parents-sight.ts";
import { tierIds, type TierId } from "../../core/tier/tiers.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";

export type SightCardProps = {
  readonly tier: TierId;
  readonly names: boolean;
  readonly onNames: (names: boolean) => void;
  /** Opens the page on which the child reads the same. */
  readonly onChildPage: () => void;
};

/** How closely parents see, tier by tier, straight from the one table; and the one choice that it leaves them. */
export function SightCard({ tier, names, onNames, onChildPage }: SightCardProps) {
  const { t } = useStrings();
  return (
    <div class="card stack no-print">
      <h3>{t("privacy.sight_title")}</h3>
      <p class="soft">{t("privacy.sight_lead")}</p>
      <dl class="facts sight-tiers">
        {tierIds.map((id) => (
          <div key={id} class="fact">
            <dt>
              {t(messageKey("tier", id, "name"))}
              {id === tier && <span class="changed">{t("privacy.this_tier")}</span>}
            </dt>
            <dd>{t(messageKey("privacy.sight", parentsSight(id, id === tier && names)))}</dd>
          </div>
        ))}
      </dl>
      {canShowNames(tier) && (
        <>
          <label class="check">
            <input type="checkbox" checked={names} onChange={(event) => onNames(event.currentTarget.checked)} />
            {t("privacy.names")}
          </label>
          <p class="hint">{t("privacy.names_hint")}</p>
        </>
      )}
      <div>
        <Button onPress={onChildPage}>{t("privacy.child_page")}</Button>
      </div>
    </div>
  );
}
