import { useState } from "preact/hooks";
import { longestName, tidyName } from "../../core/limits/child-name.ts";
import type { Child } from "../../core/limits/child.ts";
import { pictureIds } from "../../core/limits/pictures.ts";
import { tierIds, type TierId } from "../../core/tier/tiers.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { ChildPicture } from "../art/child-picture.tsx";
import { Button } from "../button.tsx";
import { BirthMonth } from "../form/birth-month.tsx";
import { TextField } from "../form/text-field.tsx";
import { useStrings } from "../strings/context.ts";
import { Form } from "../form/form.tsx";

export type ChildFormProps = {
  readonly child: Child;
  readonly thisYear: number;
  /** The school's policy sets the tier for everybody. */
  readonly tierLocked: boolean;
  readonly submitLabel: string;
  readonly onSave: (child: Child) => void;
  readonly onCancel: () => void;
};

/** Name, picture, birth month and, if a parent wants, a tier of their own choice. */
export function ChildForm({ child, thisYear, tierLocked, submitLabel, onSave, onCancel }: ChildFormProps) {
  const { t } = useStrings();
  const [name, setName] = useState(child.name ?? "");
  const [picture, setPicture] = useState(child.picture);
  const [[year, month], setBirth] = useState([child.birthMonth?.slice(0, 4) ?? "", child.birthMonth?.slice(5) ?? ""]);
  const [tier, setTier] = useState(child.tier ?? "");
  const submit = () => {
    const { name: _name, birthMonth: _month, tier: _tier, ...rest } = child;
    const tidy = tidyName(name);
    onSave({
      ...rest,
      picture,
      ...(tidy === "" ? {} : { name: tidy }),
      ...(year !== "" && month !== "" ? { birthMonth: `${year}-${month}` } : {}),
      ...(tier === "" ? {} : { tier: tier as TierId }),
    });
  };
  return (
    <Form onSubmit={submit}>
      <TextField
        label={t("family.name")}
        hint={t("family.name_hint", String(longestName))}
        value={name}
        onChange={setName}
      />
      <Pictures chosen={picture} onChoose={setPicture} />
      <BirthMonth
        year={year!}
        month={month!}
        thisYear={thisYear}
        disabled={tierLocked}
        onChange={(nextYear, nextMonth) => setBirth([nextYear, nextMonth])}
      />
      <TierField tier={tier} disabled={tierLocked} onChange={setTier} />
      <div class="row">
        <Button kind="primary" submits>
          {submitLabel}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t("family.cancel")}
        </Button>
      </div>
    </Form>
  );
}

function Pictures({ chosen, onChoose }: { chosen: Child["picture"]; onChoose: (picture: Child["picture"]) => void }) {
  const { t } = useStrings();
  return (
    <fieldset class="field">
      <legend>{t("family.picture")}</legend>
      <div class="pictures">
        {pictureIds.map((id) => (
          <label key={id} title={t(`picture.${id}`)}>
            <input
              type="radio"
              name="picture"
              aria-label={t(`picture.${id}`)}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <ChildPicture picture={id} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type TierFieldProps = { readonly tier: string; readonly disabled: boolean; readonly onChange: (tier: string) => void };

function TierField({ tier, disabled, onChange }: TierFieldProps) {
  const { t } = useStrings();
  return (
    <div class="field narrow">
      <label for="child-tier">{t("options.child.hold")}</label>
      <select
        id="child-tier"
        class="select"
        disabled={disabled}
        value={tier}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{t("options.child.by_birth")}</option>
        {tierIds.map((id) => (
          <option key={id} value={id}>
            {t(messageKey("tier", id, "name"))}
          </option>
        ))}
      </select>
    </div>
  );
}
