import { useStrings } from "../strings/context.ts";

export type NoticesProps = {
  /** False while the welcome was left before its end. */
  readonly setUp: boolean;
  readonly hasPin: boolean;
  readonly health: "good" | "copy" | "strictest";
  readonly problems: readonly string[];
};

/** What a parent or an admin must know before anything else on the page. */
export function Notices({ setUp, hasPin, health, problems }: NoticesProps) {
  const { t } = useStrings();
  return (
    <>
      {(!setUp || !hasPin) && (
        <p class="note straw">
          {!setUp && `${t("popup.welcome")} `}
          {!hasPin && `${t("options.no_pin.line")} `}
          <a href="/welcome.html">{t(setUp ? "options.no_pin.press" : "popup.welcome_press")}</a>
        </p>
      )}
      {health !== "good" && <p class="note straw">{t(`options.health.${health}`)}</p>}
      {problems.length > 0 && (
        <div class="note straw">
          <p>{t("options.problems")}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
