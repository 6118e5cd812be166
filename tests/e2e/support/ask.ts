import type { Protocol } from "../../../platform/messages/protocol.ts";
import type { WireAnswer, WireRequest } from "../../../platform/messages/wire.ts";

/** What a page of Playwright's and one of Puppeteer's have in common here. */
export type OwnPage = { evaluate<A, R>(work: (given: A) => R | Promise<R>, given: A): Promise<R> };

type Runtime = { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Sends one of the protocol's messages from a page of ours, as the page itself would. Throws a refusal. */
export async function askFrom<K extends keyof Protocol>(
  page: OwnPage,
  name: K,
  ...args: Parameters<Protocol[K]>
): Promise<ReturnType<Protocol[K]>> {
  const request: WireRequest = { m: name, a: args };
  const answer = await page.evaluate(async (message) => {
    const { chrome } = globalThis as unknown as { chrome: Runtime };
    return (await chrome.runtime.sendMessage(message)) as WireAnswer | undefined;
  }, request);
  if (answer === undefined) throw new Error(`Nobody answered ${name}.`);
  if ("error" in answer) throw new Error(`${name}: ${answer.error}`);
  return answer.value as ReturnType<Protocol[K]>;
}

/** The browser's number of the tab that shows `url`, asked from a page of ours. */
export async function tabIdOf(page: OwnPage, url: string): Promise<number> {
  const id = await page.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(q: object): Promise<{ id?: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id;
  }, url);
  if (id === undefined) throw new Error(`No tab shows ${url}.`);
  return id;
}
