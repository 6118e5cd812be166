import { useEffect, useRef } from "preact/hooks";
import type { HelpView } from "../../core/help/situations.ts";
import type { Voice } from "../../core/words/voice.ts";
import { Brand } from "../brand.tsx";
import { Button } from "../button.tsx";
import { useStrings } from "../strings/context.ts";
import { useTitle } from "../use-title.ts";
import { CallPanel } from "./call-panel.tsx";
import { ParentsGuide } from "./parents-guide.tsx";
import { SituationAdvice } from "./situation-advice.tsx";
import { SituationChoice } from "./situation-choice.tsx";
import "./help.css";

export type HelpPageProps = {
  readonly view: HelpView;
  readonly voice: Voice;
  readonly onView: (view: HelpView) => void;
  readonly onLeave: () => void;
  readonly onReports: () => void;
};

/** The page to come to in trouble: situations in the child's words, 111 on every view, and a way to be gone at once. */
export function HelpPage({ view, voice, onView, onLeave, onReports }: HelpPageProps) {
  const { t } = useStrings();
  const content = useFocusOnChange(view);
  const teen = voice === "teen";
  // Not the situation: the tab's title is read over a shoulder, and kept in the browser's history.
  useTitle(t("extension.name"));
  return (
    <div class={`help ${voice}`}>
      <header>
        <Brand />
        <div class="leave">
          <Button onPress={onLeave}>{t("help.page.leave")}</Button>
          <span class="hint">{t("help.page.leave_hint")}</span>
        </div>
      </header>
      <main class="stack" ref={content}>
        {view === "all" && <SituationChoice teen={teen} onChoose={onView} />}
        {view === "parents" && <ParentsGuide onReports={onReports} onBack={() => onView("all")} />}
        {view !== "all" && view !== "parents" && (
          <SituationAdvice situation={view} voice={voice} onOthers={() => onView("all")} />
        )}
        <CallPanel to={view === "parents" ? view : teen ? "teen" : "child"} />
      </main>
      <footer>
        <p class="hint">{t("help.page.trace")}</p>
        {view !== "parents" && (
          <Button kind="quiet" onPress={() => onView("parents")}>
            {t("help.page.parents")}
          </Button>
        )}
      </footer>
    </div>
  );
}

/** Another view is another page to whoever cannot see it change: its heading is read, from the top. */
function useFocusOnChange(view: HelpView) {
  const content = useRef<HTMLElement>(null);
  const shownRef = useRef(view);
  useEffect(() => {
    if (shownRef.current === view) return;
    shownRef.current = view;
    window.scrollTo(0, 0);
    content.current?.querySelector("h1")?.focus({ preventScroll: true });
  }, [view]);
  return content;
}
