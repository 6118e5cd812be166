import { useState } from "preact/hooks";
import { languages, type Language } from "../../core/limits/stored-limits.ts";
import { Button } from "../button.tsx";
import { languageNames } from "../language-names.ts";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";

export type LanguageStepProps = {
  readonly chosen: Language;
  readonly locked: boolean;
  /** The page speaks the language at once, before it is kept. */
  readonly onTry: (language: Language) => void;
  readonly onNext: (language: Language) => void;
};

export function LanguageStep({ chosen, locked, onTry, onNext }: LanguageStepProps) {
  const { t } = useStrings();
  const [language, setLanguage] = useState(chosen);
  const choose = (next: Language) => {
    setLanguage(next);
    onTry(next);
  };
  return (
    <>
      {locked && <LockNote />}
      <fieldset class="choices" disabled={locked}>
        <legend class="unseen">{t("welcome.language.title")}</legend>
        {languages.map((id) => (
          <label key={id} class="choice" lang={id}>
            <input type="radio" name="language" checked={language === id} onChange={() => choose(id)} />
            {languageNames[id]}
          </label>
        ))}
      </fieldset>
      <div>
        <Button kind="primary" onPress={() => onNext(language)}>
          {t("welcome.next")}
        </Button>
      </div>
    </>
  );
}
