import { useState } from "preact/hooks";
import { Button } from "../button.tsx";
import { TextField } from "../form/text-field.tsx";
import { Said } from "../said.tsx";
import { useStrings } from "../strings/context.ts";
import { Form } from "../form/form.tsx";

/** An endpoint as it stands in the form. */
export type Entered = { readonly url: string; readonly key: string };

/** Words of what is wrong, and with which of the two. */
export type Wrong = { readonly at: keyof Entered; readonly words: string };

export type EndpointFormProps = {
  /** The address that the parent has entered and its public key; empty for none. */
  readonly endpoint: Entered;
  /** Empty takes the address away. Null when it is kept. */
  readonly onEndpoint: (entered: Entered) => Promise<Wrong | null>;
  /** Sends a test report; words of what came of it. */
  readonly onTest: (entered: Entered) => Promise<string>;
};

/** Where reports go besides this device, and a test of it before it is kept. */
export function EndpointForm({ endpoint, onEndpoint, onTest }: EndpointFormProps) {
  const { t } = useStrings();
  const [entered, setEntered] = useState(endpoint);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [words, setWords] = useState("");
  const typed: Entered = { url: entered.url.trim(), key: entered.key.trim() };
  const during = async (act: () => Promise<void>) => {
    setBusy(true);
    setWrong(null);
    setWords("");
    await act();
    setBusy(false);
  };
  const save = (next: Entered) =>
    during(async () => {
      const found = await onEndpoint(next);
      if (found === null) setEntered(next);
      setWrong(found);
      setWords(found === null ? t(`options.reports.endpoint_${next.url === "" ? "off" : "on"}`) : "");
    });
  const isEntered = typed.url !== "";
  return (
    <Form
      onSubmit={() => {
        if (!busy && isEntered) void save(typed);
      }}
    >
      <Fields entered={entered} wrong={wrong} onChange={setEntered} />
      <div class="row">
        <Button submits busy={busy || !isEntered}>
          {t("options.reports.endpoint_save")}
        </Button>
        <Button busy={busy || !isEntered} onPress={() => void during(async () => setWords(await onTest(typed)))}>
          {t("options.reports.endpoint_test")}
        </Button>
        {endpoint.url !== "" && (
          <Button kind="quiet" busy={busy} onPress={() => void save({ url: "", key: "" })}>
            {t("options.reports.endpoint_stop")}
          </Button>
        )}
      </div>
      <Said words={words} />
    </Form>
  );
}

type FieldsProps = {
  readonly entered: Entered;
  readonly wrong: Wrong | null;
  readonly onChange: (entered: Entered) => void;
};

function Fields({ entered, wrong, onChange }: FieldsProps) {
  const { t } = useStrings();
  const problemAt = (at: keyof Entered) => (wrong?.at === at ? wrong.words : "");
  return (
    <>
      <TextField
        kind="url"
        wide
        label={t("options.reports.endpoint")}
        hint={t("options.reports.endpoint_hint")}
        value={entered.url}
        onChange={(url) => onChange({ ...entered, url })}
        problem={problemAt("url")}
      />
      <TextField
        wide
        label={t("options.reports.key")}
        hint={t("options.reports.key_hint")}
        value={entered.key}
        onChange={(key) => onChange({ ...entered, key })}
        problem={problemAt("key")}
      />
    </>
  );
}
