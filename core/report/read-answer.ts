import { readRetryAfter } from "./back-off.ts";
import type { GiveUpReason } from "./outbox-state.ts";

/** What a receiver answered, as far as it matters. */
export type Answer = {
  /** 0 for a redirect that the browser keeps to itself. */
  readonly status: number;
  readonly retryAfter: string | null;
  /** `content-type` of the answer. */
  readonly type: string | null;
};

/** Why it did not work this time: nobody heard, somebody else answered, or the receiver is in trouble. */
export const troubles = ["unheard", "elsewhere", "unwelcome", "busy"] as const;
export type Trouble = (typeof troubles)[number];

export type Meaning =
  | { readonly means: "arrived" }
  /** One of them is bad: each goes by itself. */
  | { readonly means: "apart" }
  | { readonly means: "give-up"; readonly reason: GiveUpReason }
  /** `waitMs` is the receiver's own wish. */
  | { readonly means: "later"; readonly trouble: Trouble; readonly waitMs: number | null };

/** What a receiver's answer to a batch of `size` reports comes to. Undefined stands for no answer at all. */
export function readAnswer(answer: Answer | undefined, size: number, now: number): Meaning {
  if (answer === undefined) return later("unheard");
  const { status, type } = answer;
  // A page for people is no receiver: a log-in of the network, or a web server that likes every address.
  if (status >= 200 && status < 300) return isPage(type) ? later("elsewhere") : { means: "arrived" };
  if (status < 400) return later("elsewhere");
  if (status === 400 || status === 413 || status === 422) {
    if (size > 1) return { means: "apart" };
    return { means: "give-up", reason: status === 413 ? "too-large" : "refused" };
  }
  const waitMs = readRetryAfter(answer.retryAfter, now);
  const isBusy = status === 408 || status === 425 || status === 429 || status >= 500;
  return { means: "later", trouble: isBusy ? "busy" : "unwelcome", waitMs };
}

const isPage = (type: string | null) => /^\s*(text\/html|application\/xhtml)/i.test(type ?? "");

const later = (trouble: Trouble): Meaning => ({ means: "later", trouble, waitMs: null });
