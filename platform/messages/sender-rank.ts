import type { Rank } from "./ranks.ts";

/** What the browser, never the message, says of a sender. */
export type Sender = {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly url?: string | undefined;
        readonly windowId?: number | undefined;
        readonly active?: boolean | undefined;
        readonly audible?: boolean | undefined;
      }
    | undefined;
};

const order: readonly Rank[] = ["page", "own", "unlocked"];

/**
 * The rank of a sender, `null` for a stranger. An own page is known by its origin, or by its address where the browser
 * gives no origin (Firefox). A tab says nothing: our options page has one too. The blocked page may stand in a frame of
 * any site, and then ranks as a page.
 */
export function senderRank(sender: Sender, ownId: string, ownBase: string, unlocked: boolean): Rank | null {
  if (sender.id !== ownId) return null;
  const isOwn = sender.origin !== undefined ? `${sender.origin}/` === ownBase : (sender.url ?? "").startsWith(ownBase);
  const framed = sender.tab !== undefined && (sender.frameId ?? 0) !== 0;
  if (!isOwn || framed) return "page";
  return unlocked ? "unlocked" : "own";
}

export function isRankEnough(rank: Rank, needed: Rank): boolean {
  return order.indexOf(rank) >= order.indexOf(needed);
}
