import "../../components/look/base.css";
import "../../components/look/controls.css";
import "../../components/look/marks.css";
import { ask } from "../../platform/messages/ask.ts";
import { defaultLanguage } from "../../platform/strings.ts";
import { LoadFailed } from "../shared/load-failed.tsx";
import { startPage } from "../shared/start-page.tsx";
import { SightApp } from "./app.tsx";

async function start(): Promise<void> {
  const { limits, managed, stored } = await ask("limits:read");
  const endpoint = await ask("outbox:read").then(
    (outbox) => outbox.endpoint,
    () => null,
  );
  const language = limits.language ?? defaultLanguage();
  await startPage(language, <SightApp limits={limits} managed={managed} synced={stored.sync} endpoint={endpoint} />);
}

void start().catch(() => startPage(defaultLanguage(), <LoadFailed />));
