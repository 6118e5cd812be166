import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { DoneStep, type DoneStepProps } from "../../components/welcome/done-step.tsx";
import type { TierId } from "../../core/tier/tiers.ts";
import { testSite } from "../../core/welcome/test-site.ts";
import { openHelp } from "../../platform/help-page.ts";
import { ask } from "../../platform/messages/ask.ts";
import { openPage } from "../../platform/own-page.ts";
import { useProtection } from "./use-protection.ts";

const testAddress = `http://${testSite}/`;

/** The end of the welcome: the worker's own verdict on our test site, and the site itself one press away. */
export function DonePanel({ tier }: { tier: TierId }) {
  const protection = useProtection();
  const [verdict, setVerdict] = useState<DoneStepProps["verdict"]>(null);
  useEffect(() => {
    void ask("blocked:view", testAddress).then(
      (view) => setVerdict(view ?? "open"),
      () => setVerdict(null),
    );
  }, [tier]);
  return (
    <DoneStep
      tier={tier}
      protection={protection}
      testSite={testSite}
      verdict={verdict}
      onTry={() => void browser.tabs.create({ url: testAddress })}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onHelp={() => void openHelp()}
      onSight={() => void openPage("/sight.html")}
    />
  );
}
