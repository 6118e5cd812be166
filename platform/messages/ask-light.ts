import { extensionApi } from "../page/extension-api.ts";
import type { Protocol } from "./protocol.ts";
import type { rankNeeded } from "./ranks.ts";

type PageMessage = { [K in keyof Protocol]: (typeof rankNeeded)[K] extends "page" ? K : never }[keyof Protocol];

/** Asks the worker from inside a web page. Throws when nobody answers or the answer is a refusal. */
export async function askLight<K extends PageMessage>(
  message: K,
  ...args: Parameters<Protocol[K]>
): Promise<ReturnType<Protocol[K]>> {
  const answer = await extensionApi.runtime?.sendMessage({ m: message, a: args });
  if (typeof answer !== "object" || answer === null || !("value" in answer)) throw new Error(`no answer to ${message}`);
  return answer.value as ReturnType<Protocol[K]>;
}
