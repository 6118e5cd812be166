import { categoryIds } from "../core/category/categories.ts";
import { defaultTreatment } from "../core/category/default-treatment.ts";
import { tiers, type TierId } from "../core/tier/tiers.ts";
import type { Treatment } from "../core/verdict/treatment.ts";
import { useStrings } from "./strings/context.ts";
import { messageKey } from "../core/words/message-key.ts";
import { TreatmentMark } from "./treatment-mark.tsx";

/** How many categories an example names. */
const namesShown = 3;

/** What a tier means, with three examples taken from the real matrix: what opens, what is softened, what is blocked. */
export function TierCard({ tier }: { tier: TierId }) {
  const { t } = useStrings();
  const rule = tiers.find(({ id }) => id === tier)!;
  return (
    <div class="tier-card note stack">
      <div>
        <strong>{t(messageKey("tier", tier, "name"))}</strong>
        {` · ${t("tier.ages", String(rule.fromAge), String(rule.toAge))}`}
        <p>{t(messageKey("tier", tier, "character"))}</p>
      </div>
      {tier === "under-7" ? <GardenExamples /> : <Examples tier={tier} />}
    </div>
  );
}

/** In the garden no category speaks: what is approved opens, the rest is asked for. */
function GardenExamples() {
  const { t } = useStrings();
  return (
    <ul class="stack examples">
      {(["allow", "caution", "block"] as const).map((treatment) => (
        <li key={treatment}>
          <TreatmentMark treatment={treatment} />
          <span>{t(`tier.garden_${treatment}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function Examples({ tier }: { tier: TierId }) {
  const { t } = useStrings();
  const names = (...wanted: readonly Treatment[]) =>
    categoryIds
      .filter((category) => wanted.includes(defaultTreatment(category, tier)))
      .slice(0, namesShown)
      .map((category) => t(messageKey("category", category, "name")))
      .join(" · ");
  const softened: Treatment = names("blur") === "" ? "caution" : "blur";
  const examples: readonly (readonly [Treatment, string])[] = [
    ["allow", t("tier.always_open")],
    [softened, names(softened)],
    ["block", names("block")],
  ];
  return (
    <ul class="stack examples">
      {examples
        .filter(([, words]) => words !== "")
        .map(([treatment, words]) => (
          <li key={treatment}>
            <TreatmentMark treatment={treatment} />
            <span>
              <strong>{t(`treatment.${treatment}`)}:</strong> {words}
            </span>
          </li>
        ))}
    </ul>
  );
}
