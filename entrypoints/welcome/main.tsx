import "../../components/look/base.css";
import "../../components/look/controls.css";
import "../../components/look/marks.css";
import type { Language } from "../../core/limits/stored-limits.ts";
import { ask } from "../../platform/messages/ask.ts";
import { defaultLanguage } from "../../platform/strings.ts";
import { readPlace } from "../../platform/welcome-place.ts";
import { LoadFailed } from "../shared/load-failed.tsx";
import { startPage } from "../shared/start-page.tsx";
import { Welcome } from "./app.tsx";

async function start(): Promise<void> {
  const [view, pin, left] = await Promise.all([ask("limits:read"), ask("pin:state"), readPlace()]);
  const draw = (language: Language): Promise<void> =>
    startPage(language, <Welcome view={view} pin={pin} left={left} onLanguage={(next) => void draw(next)} />);
  await draw(view.limits.language ?? defaultLanguage());
}

void start().catch(() => startPage(defaultLanguage(), <LoadFailed />));
