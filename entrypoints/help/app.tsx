import { useCallback, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { HelpPage } from "../../components/help/help-page.tsx";
import { useStrings } from "../../components/strings/context.ts";
import type { HelpView } from "../../core/help/situations.ts";
import type { Voice } from "../../core/words/voice.ts";
import { packageUrl } from "../../platform/package-files.ts";
import { leaveQuickly } from "./leave-quickly.ts";
import { useDoubleEscape } from "./use-double-escape.ts";
import { useNamedView } from "./use-named-view.ts";

export function Help({ voice }: { voice: Voice }) {
  const { language } = useStrings();
  const [view, setView] = useState<HelpView>("all");
  useNamedView(setView);
  const leave = useCallback(() => leaveQuickly(language), [language]);
  useDoubleEscape(leave);
  return (
    <HelpPage
      view={view}
      voice={voice}
      onView={setView}
      onLeave={leave}
      onReports={() => void browser.tabs.create({ url: `${packageUrl("/options.html")}#reports` })}
    />
  );
}
