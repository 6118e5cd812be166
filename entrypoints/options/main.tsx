import "../../components/look/base.css";
import "../../components/look/controls.css";
import "../../components/look/marks.css";
import type { Language } from "../../core/limits/stored-limits.ts";
import { ask } from "../../platform/messages/ask.ts";
import { defaultLanguage } from "../../platform/strings.ts";
import { LoadFailed } from "../shared/load-failed.tsx";
import { startPage } from "../shared/start-page.tsx";
import { Options } from "./app.tsx";

async function start(): Promise<void> {
  const [view, pin] = await Promise.all([ask("limits:read"), ask("pin:state")]);
  const draw = (language: Language): Promise<void> =>
    startPage(language, <Options view={view} pin={pin} onLanguage={(next) => void draw(next)} />);
  await draw(view.limits.language ?? defaultLanguage());
}

void start().catch(() => startPage(defaultLanguage(), <LoadFailed />));
