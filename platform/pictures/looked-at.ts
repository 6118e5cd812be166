import type { PictureScores } from "../../core/picture/judge-picture.ts";

/** What the model made of a picture; `scores` are null when there was nothing to look at. */
export type LookedAt = { readonly scores: PictureScores | null; readonly ms: number };

const most = 2000;

/** Remembers by content what was looked at, in memory and for as long as the thread lives. */
export type Memory = {
  readonly recall: (key: string) => LookedAt | undefined;
  readonly keep: (key: string, looked: LookedAt) => void;
};

export function createMemory(): Memory {
  const kept = new Map<string, LookedAt>();
  return {
    recall: (key) => kept.get(key),
    keep(key, looked) {
      // The oldest goes first: a map keeps the order in which it was filled.
      if (kept.size >= most) kept.delete(kept.keys().next().value!);
      kept.set(key, looked);
    },
  };
}

/** The name of a content: the same pixels have the same one, wherever they lie. */
export async function contentKey(pixels: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", pixels as Uint8Array<ArrayBuffer>));
  return String.fromCharCode(...digest);
}
