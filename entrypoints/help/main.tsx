import "../../components/look/base.css";
import "../../components/look/controls.css";
import "../../components/look/marks.css";
import { defaultTier } from "../../core/tier/tiers.ts";
import { voiceOf } from "../../core/words/voice.ts";
import { ask } from "../../platform/messages/ask.ts";
import { defaultLanguage } from "../../platform/strings.ts";
import { startPage } from "../shared/start-page.tsx";
import { Help } from "./app.tsx";

/** Everything on this page is in the package; a worker that is silent costs only the voice that fits the child's age. */
async function start(): Promise<void> {
  const limits = (await ask("limits:read").catch(() => null))?.limits;
  await startPage(limits?.language ?? defaultLanguage(), <Help voice={voiceOf(limits?.tier ?? defaultTier)} />);
}

void start();
