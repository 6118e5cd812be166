import { useEffect, useRef, useState } from "preact/hooks";
import type { CategoryId } from "../../core/category/categories.ts";
import type { Limits } from "../../core/limits/limits.ts";
import type { ListPreview } from "../../core/lists/list-preview.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { Button } from "../button.tsx";
import { TextField } from "../form/text-field.tsx";
import { useStrings } from "../strings/context.ts";
import { CategoryField } from "./category-field.tsx";
import { PreviewFindings } from "./preview-findings.tsx";
import { Form } from "../form/form.tsx";

export type OwnListPreviewProps = {
  readonly preview: ListPreview;
  /** Its address, or the name of its file. */
  readonly place: string;
  readonly limits: Limits;
  readonly busy: boolean;
  readonly onAdd: (name: string, category: CategoryId) => void;
  readonly onCancel: () => void;
};

/** Characters of a list's name. */
const longestName = 80;

/** What is in a list, before it is on; and the button that puts it on, unless the gate refuses it. */
export function OwnListPreview({ preview, place, limits, busy, onAdd, onCancel }: OwnListPreviewProps) {
  const { t } = useStrings();
  const [name, setName] = useState(preview.title === "" ? place.slice(0, longestName) : preview.title);
  const [category, setCategory] = useState<CategoryId | null>(preview.suggested);
  const [missing, setMissing] = useState<"" | "name" | "category">("");
  const submit = () => {
    const lacks = name.trim() === "" ? "name" : category === null ? "category" : "";
    setMissing(lacks);
    if (lacks === "" && category !== null) onAdd(name.trim(), category);
  };
  const refused = preview.refusals.length > 0;
  return (
    <Form
      class="card stack"
      onSubmit={() => {
        if (!busy && !refused) submit();
      }}
    >
      <PreviewHead preview={preview} place={place} />
      <PreviewFindings preview={preview} category={category} />
      {!refused && (
        <>
          <TextField
            label={t("options.own.name")}
            most={longestName}
            value={name}
            problem={missing === "name" ? t("options.own.name_missing") : ""}
            onChange={setName}
          />
          <CategoryField
            value={category}
            limits={limits}
            suggested={preview.suggested}
            problem={missing === "category" ? t("options.own.category_missing") : ""}
            onChange={setCategory}
          />
        </>
      )}
      <div class="row">
        {!refused && (
          <Button kind="primary" submits busy={busy}>
            {t("options.own.add")}
          </Button>
        )}
        <Button onPress={onCancel} busy={busy}>
          {t(refused ? "options.own.close" : "options.own.cancel")}
        </Button>
      </div>
    </Form>
  );
}

function PreviewHead({ preview, place }: Pick<OwnListPreviewProps, "preview" | "place">) {
  const { t, language } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const facts = [
    t("list.entries", preview.entries.toLocaleString(language)),
    t(messageKey("list.format", preview.format)),
  ];
  return (
    <div>
      <h3 ref={heading} tabIndex={-1}>
        {t("options.own.preview")}
      </h3>
      <p class="host">{place}</p>
      <p class="hint">{facts.join(" · ")}</p>
    </div>
  );
}
