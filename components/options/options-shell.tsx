import type { ComponentChildren } from "preact";
import { Brand } from "../brand.tsx";
import { Button } from "../button.tsx";
import { Said } from "../said.tsx";
import { useStrings } from "../strings/context.ts";
import { SearchBox } from "./search-box.tsx";
import { sections, type SectionId } from "./sections.ts";
import { UnlockClock } from "./unlock-clock.tsx";
import { useTitle } from "../use-title.ts";
import "./options.css";

export type OptionsShellProps = {
  /** Null while the page is locked: there is no navigation then. */
  readonly section: SectionId | null;
  /** Epoch milliseconds; 0 when there is no PIN to unlock. */
  readonly unlockedUntil: number;
  readonly onLock: () => void;
  readonly onHelp: () => void;
  readonly onExpired: () => void;
  /** What the last change came to, said aloud. */
  readonly words: string;
  readonly children: ComponentChildren;
};

export function OptionsShell({
  section,
  unlockedUntil,
  onLock,
  onHelp,
  onExpired,
  words,
  children,
}: OptionsShellProps) {
  const { t } = useStrings();
  useTitle(section === null ? t("options.title") : `${t(`options.${section}.title`)} · ${t("options.title")}`);
  return (
    <div class="options">
      <a class="skip button" href="#content" onClick={focusContent}>
        {t("options.skip")}
      </a>
      <header>
        <Brand size={40} />
        <h1>{t("options.title")}</h1>
        {section !== null && unlockedUntil > 0 && (
          <UnlockClock until={unlockedUntil} onLock={onLock} onExpired={onExpired} />
        )}
        <Button kind="quiet" onPress={onHelp}>
          {t("help.guide")}
        </Button>
      </header>
      {section !== null && (
        <div class="side">
          <SearchBox />
          <Navigation section={section} />
        </div>
      )}
      <main id="content" tabIndex={-1}>
        {children}
        <div class="toast">
          <Said words={words} />
        </div>
      </main>
    </div>
  );
}

function focusContent(event: Event): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}

function Navigation({ section }: { section: SectionId }) {
  const { t } = useStrings();
  return (
    <nav aria-label={t("options.nav")}>
      <ul>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#${id}`} {...(id === section ? { "aria-current": "page" as const } : {})}>
              {t(`options.${id}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
