import type { PictureScores } from "../../core/picture/judge-picture.ts";
import { packageUrl } from "../package-files.ts";

/** What the picture worker is told: where its files lie, first; then one picture at a time, red, green and blue. */
export type ModelJob =
  | { readonly kind: "load"; readonly folder: string }
  | { readonly kind: "look"; readonly id: number; readonly pixels: Uint8Array };

/** Its answer to a picture; `ms` is what the model took. */
export type ModelWord = { readonly id: number; readonly scores: PictureScores | null; readonly ms: number };

export type ModelThread = {
  readonly look: (pixels: Uint8Array) => Promise<ModelWord>;
  readonly end: () => void;
};

/** Starts the thread that holds the model: it alone can give its memory back, by ending. One that fails is over. */
export function startModelThread(onOver: () => void): ModelThread {
  const worker = new Worker(packageUrl("/picture-worker.js"));
  const waiting = new Map<number, (word: ModelWord) => void>();
  let last = 0;
  const tell = (job: ModelJob) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of our own
    worker.postMessage(job);
  };
  const settle = (word: ModelWord) => {
    waiting.get(word.id)?.(word);
    waiting.delete(word.id);
  };
  const end = () => {
    worker.terminate();
    for (const id of waiting.keys()) settle({ id, scores: null, ms: 0 });
    onOver();
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ModelWord>) => settle(data));
  worker.addEventListener("error", end);
  tell({ kind: "load", folder: packageUrl("/pictures/") });
  return {
    look: (pixels) =>
      new Promise((answer) => {
        const id = (last += 1);
        waiting.set(id, answer);
        tell({ kind: "look", id, pixels });
      }),
    end,
  };
}
