import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";

const parts = ["talk", "keep", "who", "after"] as const;
const lines = ["line_1", "line_2", "line_3", "line_4"] as const;

export type ParentsGuideProps = {
  readonly onReports: () => void;
  readonly onBack: () => void;
};

/** For the grown-ups: how to talk about it, what to keep and what never to copy, whom to call, the days after. */
export function ParentsGuide({ onReports, onBack }: ParentsGuideProps) {
  const { t } = useStrings();
  return (
    <>
      <div class="stack">
        <h1 tabIndex={-1}>{t("help.parents.title")}</h1>
        <p class="lead">{t("help.parents.lead")}</p>
      </div>
      <div class="guide">
        {parts.map((part) => (
          <section key={part} class="card stack" aria-labelledby={`guide-${part}`}>
            <h2 id={`guide-${part}`}>{t(`help.parents.${part}.title`)}</h2>
            <ul class="tips stack">
              {lines.map((line) => (
                <li key={line}>{t(`help.parents.${part}.${line}`)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div class="row">
        <Button kind="primary" onPress={onReports}>
          {t("help.parents.reports")}
        </Button>
        <Button onPress={onBack}>{t("help.parents.back")}</Button>
      </div>
    </>
  );
}
