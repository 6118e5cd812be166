import { useState } from "preact/hooks";
import { messageKey } from "../../core/words/message-key.ts";
import { tiers, type TierId } from "../../core/tier/tiers.ts";
import { Button } from "../button.tsx";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";
import { TierCard } from "../tier-card.tsx";

export type TierStepProps = {
  /** What the birth month gives, or the school has set. */
  readonly given: TierId;
  /** The parent's own choice so far. */
  readonly own: TierId | undefined;
  readonly locked: boolean;
  readonly onNext: (own: TierId | undefined) => void;
};

/** What the child's tier means in three examples, and another one for who wants it. */
export function TierStep({ given, own, locked, onNext }: TierStepProps) {
  const { t } = useStrings();
  const [tier, setTier] = useState(own ?? given);
  const [isOpen, setOpen] = useState(own !== undefined && !locked);
  return (
    <>
      <div aria-live="polite">
        <TierCard tier={locked ? given : tier} />
      </div>
      {locked && <LockNote />}
      {isOpen && <TierChoice chosen={tier} given={given} onChoose={setTier} />}
      <p class="hint">{t(tier === given ? "welcome.tier.grows" : "welcome.tier.stays")}</p>
      <div class="row">
        <Button kind="primary" onPress={() => onNext(locked || tier === given ? undefined : tier)}>
          {t("welcome.next")}
        </Button>
        {!locked && !isOpen && <Button onPress={() => setOpen(true)}>{t("welcome.tier.change")}</Button>}
      </div>
    </>
  );
}

type TierChoiceProps = {
  readonly chosen: TierId;
  readonly given: TierId;
  readonly onChoose: (tier: TierId) => void;
};

function TierChoice({ chosen, given, onChoose }: TierChoiceProps) {
  const { t } = useStrings();
  return (
    <fieldset class="choices tiers">
      <legend class="unseen">{t("welcome.tier.change")}</legend>
      {tiers.map(({ id, fromAge, toAge }) => (
        <label key={id} class="choice">
          <input type="radio" name="tier" checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            {t(messageKey("tier", id, "name"))}
            <span class="hint">
              {[t("tier.ages", String(fromAge), String(toAge)), id === given ? t("welcome.tier.by_birth") : ""]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
