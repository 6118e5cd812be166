import "../../components/look/base.css";
import "../../components/look/controls.css";
import { childOf } from "../../core/limits/children.ts";
import { ask } from "../../platform/messages/ask.ts";
import { openHelp } from "../../platform/help-page.ts";
import { defaultLanguage } from "../../platform/strings.ts";
import { GardenPage } from "../../components/garden/garden-page.tsx";
import { LoadFailed } from "../shared/load-failed.tsx";
import { startPage } from "../shared/start-page.tsx";
import { bedsOf } from "./beds-of.ts";

async function start(): Promise<void> {
  const { limits, stored } = await ask("limits:read");
  const language = limits.language ?? defaultLanguage();
  const beds = bedsOf(limits, childOf(stored, limits.child.id).films ?? [], language, new Date());
  await startPage(language, <GardenPage beds={beds} onHelp={() => void openHelp()} />);
}

void start().catch(() => startPage(defaultLanguage(), <LoadFailed />));
