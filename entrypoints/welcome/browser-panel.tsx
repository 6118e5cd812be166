import { BrowserStep } from "../../components/welcome/browser-step.tsx";
import { browserKind, openExtensionPage } from "../../platform/browser-kind.ts";
import { writePlace } from "../../platform/welcome-place.ts";
import { useProtection } from "./use-protection.ts";

/** What the browser allows now, asked again as long as the step is seen. */
export function BrowserPanel({ onNext }: { onNext: () => void }) {
  const protection = useProtection();
  return (
    <BrowserStep
      kind={browserKind()}
      privateWindows={protection?.privateWindows ?? null}
      onExtensionPage={() => void writePlace("browser").then(openExtensionPage)}
      onNext={onNext}
    />
  );
}
