import { browser } from "wxt/browser";
import type { Protocol } from "./protocol.ts";
import type { WireAnswer } from "./wire.ts";

/**
 * Asks the worker, from our own pages.
 *
 * @throws Error `refused: …` when the sender may not ask that, `failed: …` when the answer could not be worked out
 */
export async function ask<K extends keyof Protocol>(
  name: K,
  ...args: Parameters<Protocol[K]>
): Promise<Awaited<ReturnType<Protocol[K]>>> {
  const answer = (await browser.runtime.sendMessage({ m: name, a: args })) as WireAnswer | undefined;
  if (answer === undefined) throw new Error("failed: nobody answered");
  if ("error" in answer) throw new Error(answer.error);
  return answer.value as Awaited<ReturnType<Protocol[K]>>;
}
