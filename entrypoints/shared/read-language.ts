import type { Language } from "../../core/limits/stored-limits.ts";
import { ask } from "../../platform/messages/ask.ts";
import { defaultLanguage } from "../../platform/strings.ts";

/** The family's language; the browser's when none was chosen or nobody answers. */
export async function readLanguage(): Promise<Language> {
  const view = await ask("limits:read").catch(() => null);
  return view?.limits.language ?? defaultLanguage();
}
