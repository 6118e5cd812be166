import type { ComponentChildren } from "preact";
import { languages, type Language } from "../../core/limits/stored-limits.ts";
import { Button } from "../button.tsx";
import { NewPinForm } from "../form/new-pin-form.tsx";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";
import { languageNames } from "../language-names.ts";
import { Section } from "./section.tsx";

export type PinSectionProps = {
  readonly languageLocked: boolean;
  readonly pin: { readonly set: boolean; readonly fromPolicy: boolean; readonly recovery: boolean };
  readonly birthMonths: readonly string[];
  readonly onLanguage: (language: Language) => void;
  /** Words of a refusal, or null when the PIN was taken. */
  readonly onPin: (pin: string) => Promise<string | null>;
  readonly onRenew: () => void;
  readonly renewing: boolean;
  /** The new recovery code, while it is shown. */
  readonly recovery: ComponentChildren;
};

export function PinSection(props: PinSectionProps) {
  const { languageLocked, pin, birthMonths, onLanguage, onPin } = props;
  const { t, language } = useStrings();
  return (
    <Section id="pin">
      <div class="card stack">
        <div class="field narrow">
          <label for="language">{t("options.pin.language")}</label>
          <select
            id="language"
            class="select"
            disabled={languageLocked}
            value={language}
            onChange={(event) => onLanguage(event.currentTarget.value as Language)}
          >
            {languages.map((id) => (
              <option key={id} value={id} lang={id}>
                {languageNames[id]}
              </option>
            ))}
          </select>
        </div>
        {languageLocked && <LockNote />}
      </div>
      <div class="card stack">
        <h3>{t("options.pin.change")}</h3>
        {pin.fromPolicy ? (
          <p>{t("options.pin.school")}</p>
        ) : pin.set ? (
          <NewPinForm birthMonths={birthMonths} onSave={onPin} />
        ) : (
          <p>
            {t("options.pin.none")} <a href="/welcome.html">{t("options.no_pin.press")}</a>
          </p>
        )}
      </div>
      {pin.set && !pin.fromPolicy && <Recovery {...props} />}
    </Section>
  );
}

function Recovery({ pin, recovery, renewing, onRenew }: PinSectionProps) {
  const { t } = useStrings();
  return (
    <div class="card stack">
      <h3>{t("recovery.title")}</h3>
      {recovery ?? <p>{t(pin.recovery ? "recovery.there" : "recovery.none")}</p>}
      {recovery === null && (
        <div>
          <Button busy={renewing} onPress={onRenew}>
            {t(renewing ? "pin.saving" : pin.recovery ? "recovery.renew" : "recovery.make")}
          </Button>
        </div>
      )}
    </div>
  );
}
