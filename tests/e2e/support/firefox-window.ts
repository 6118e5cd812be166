import type { Browser } from "puppeteer-core";

type Answer = { readonly result: Outcome & { readonly contexts: readonly { readonly context: string }[] } };
type Outcome = {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
};
/** Puppeteer's own line to Firefox: its pages know nothing of the window around them. */
type Line = { readonly connection: { send(method: string, params: object): Promise<Answer> } };

/**
 * Runs a script in Firefox's own window, as its menus and buttons do: for what a person can do and no page. Throws what it throws.
 *
 * @param script an expression whose value is text, a number, true or false, or a promise of one
 */
export async function inWindow(browser: Browser, script: string): Promise<unknown> {
  const { connection } = browser as unknown as Line;
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const [window] = tree.result.contexts;
  if (window === undefined) throw new Error("Firefox has no window.");
  const { result } = await connection.send("script.evaluate", {
    expression: script,
    target: { context: window.context },
    awaitPromise: true,
  });
  if (result.exceptionDetails !== undefined) throw new Error(result.exceptionDetails.text);
  return result.result?.value;
}
