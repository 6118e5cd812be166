import { browser } from "wxt/browser";

/** What tells one run of the browser from another: a word by chance, which goes with the session. */
const key = "run";

let known: Promise<string | undefined> | undefined;

/** Undefined where nobody can tell. Never rejects. */
export function thisRun(): Promise<string | undefined> {
  known ??= readRun().catch(() => undefined);
  return known;
}

async function readRun(): Promise<string> {
  const { [key]: kept } = await browser.storage.session.get(key);
  if (typeof kept === "string") return kept;
  const run = crypto.randomUUID();
  await browser.storage.session.set({ [key]: run });
  return run;
}
