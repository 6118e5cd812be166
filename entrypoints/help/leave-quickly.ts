import { neutralSites } from "../../core/help/neutral-site.ts";
import type { Language } from "../../core/limits/stored-limits.ts";

/** Gone at once: an everyday page in this one's place, so that going back does not lead here. Offline an empty page. */
export function leaveQuickly(language: Language): void {
  document.getElementById("page")?.remove();
  location.replace(navigator.onLine ? neutralSites[language] : "about:blank");
}
