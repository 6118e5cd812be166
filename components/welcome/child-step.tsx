import { useState } from "preact/hooks";
import { longestName } from "../../core/limits/child-name.ts";
import { Button } from "../button.tsx";
import { BirthMonth } from "../form/birth-month.tsx";
import { TextField } from "../form/text-field.tsx";
import { LockNote } from "../lock-note.tsx";
import { useStrings } from "../strings/context.ts";
import { Form } from "../form/form.tsx";

export type ChildStepProps = {
  readonly name: string | undefined;
  readonly birthMonth: string | undefined;
  /** The school has set the tier: the birth month would change nothing. */
  readonly locked: boolean;
  readonly now: Date;
  readonly onNext: (name: string, birthMonth: string | undefined) => void;
};

/** What the family calls the child, and the month that gives the tier. */
export function ChildStep({ name: firstName, birthMonth, locked, now, onNext }: ChildStepProps) {
  const { t } = useStrings();
  const [name, setName] = useState(firstName ?? "");
  const [[year, month], setBorn] = useState([birthMonth?.slice(0, 4) ?? "", birthMonth?.slice(5) ?? ""]);
  const [problem, setProblem] = useState("");
  const chosen = year !== "" && month !== "" ? `${year}-${month}` : undefined;
  const submit = () => {
    const isMissing = chosen === undefined && !locked;
    setProblem(isMissing ? t("welcome.child.missing") : "");
    if (!isMissing) onNext(name, chosen);
  };
  return (
    <Form onSubmit={submit}>
      <p class="soft">{t("welcome.child.why")}</p>
      <TextField label={t("welcome.child.name")} most={longestName} value={name} onChange={setName} />
      {locked ? (
        <p class="row">
          {t("welcome.child.school")} <LockNote />
        </p>
      ) : (
        <BirthMonth
          year={year}
          month={month}
          thisYear={now.getFullYear()}
          onChange={(nextYear, nextMonth) => setBorn([nextYear, nextMonth])}
        />
      )}
      <output class="problem">{problem}</output>
      <div>
        <Button kind="primary" submits>
          {t("welcome.next")}
        </Button>
      </div>
    </Form>
  );
}
