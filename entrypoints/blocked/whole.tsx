import "../../components/look/base.css";
import "../../components/look/controls.css";
import { ask } from "../../platform/messages/ask.ts";
import { longestAddress } from "../../platform/messages/protocol.ts";
import { defaultLanguage } from "../../platform/strings.ts";
import { readLanguage } from "../shared/read-language.ts";
import { startPage } from "../shared/start-page.tsx";
import { Blocked } from "./app.tsx";
import { addressOf } from "./address-of.ts";
import { Failed } from "./failed.tsx";
import { Neutral } from "./neutral.tsx";
import { TimeOver } from "./time-over.tsx";

/** Nothing is drawn before the worker has judged the address anew: what stands behind the `#` is anybody's word. */
async function start(): Promise<void> {
  const address = addressOf(location.href);
  if (address === "") return startPage(await readLanguage(), <Neutral />);
  const asked = address.slice(0, longestAddress);
  const view = await ask("blocked:view", asked);
  if (view === null && (await ask("blocked:pass", asked))) return location.replace(address);
  if (view === null) return startPage(await readLanguage(), <Neutral />);
  if (view.over !== undefined) return startPage(view.language, <TimeOver address={address} view={view} />);
  return startPage(view.language, <Blocked key={address} address={address} asked={asked} view={view} />);
}

const begin = () => void start().catch(() => startPage(defaultLanguage(), <Failed />));
window.addEventListener("hashchange", begin);
begin();
