import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { TreatmentMark } from "../treatment-mark.tsx";
import { PinPicture } from "./pin-picture.tsx";

export type BrowserStepProps = {
  readonly kind: "firefox" | "edge" | "chrome" | "chromium";
  /** Asked again while the page is seen; null before the first answer. */
  readonly privateWindows: boolean | null;
  readonly onExtensionPage: () => void;
  readonly onNext: () => void;
};

/** Three things that only the person at the browser can do. None of them is asked for: each may be done later. */
export function BrowserStep({ kind, privateWindows, onExtensionPage, onNext }: BrowserStepProps) {
  const { t } = useStrings();
  return (
    <>
      <p class="soft">{t("welcome.browser.lead")}</p>
      <div class="thing stack">
        <h2>{t("welcome.browser.private")}</h2>
        <output class="marked">
          {privateWindows !== null && <TreatmentMark treatment={privateWindows ? "block" : "allow"} />}
          {privateWindows !== null && t(`welcome.browser.private_${privateWindows ? "on" : "off"}`)}
        </output>
        {privateWindows === false && (
          <>
            <p>{t(`welcome.browser.private_${kind === "firefox" ? "firefox" : "chromium"}`)}</p>
            {kind !== "firefox" && (
              <div>
                <Button onPress={onExtensionPage}>{t("welcome.browser.open_page")}</Button>
              </div>
            )}
          </>
        )}
      </div>
      <div class="thing stack">
        <h2>{t("welcome.browser.pin")}</h2>
        <PinPicture label={t("welcome.browser.pin_picture")} />
        <p>{t(kind === "firefox" ? "welcome.browser.pin_firefox" : "welcome.browser.pin_chromium")}</p>
      </div>
      <div class="thing stack">
        <h2>{t("welcome.browser.remove")}</h2>
        <p>{t("welcome.browser.remove_truth")}</p>
        <details>
          <summary>{t("welcome.browser.remove_how")}</summary>
          <p>{t(`welcome.browser.remove_${kind}`)}</p>
          <p>
            <a href={`/policy/${policyFile[kind]}`} download={policyFile[kind]}>
              {t("welcome.browser.remove_file")}
            </a>
          </p>
        </details>
      </div>
      <div>
        <Button kind="primary" onPress={onNext}>
          {t("welcome.next")}
        </Button>
      </div>
    </>
  );
}

/** The example of a policy that goes with each browser, as the package carries it. */
const policyFile = {
  firefox: "firefox-policies.json",
  edge: "chrome-windows.reg",
  chrome: "chrome-windows.reg",
  chromium: "chromium-linux.json",
} as const;
