/** What is being done with which list. */
export type RefreshProgress =
  | { readonly phase: "fetch"; readonly list: string; readonly bytes: number }
  | { readonly phase: "check"; readonly list: string }
  | { readonly phase: "compile" | "write" | "done" };

const channelName = "list-refresh";

/** Tells every open page of ours; nobody listening is fine, and the worker is not woken for it. */
export function openProgress(): { readonly tell: (progress: RefreshProgress) => void; readonly close: () => void } {
  const channel = new BroadcastChannel(channelName);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
  return { tell: (progress) => channel.postMessage(progress), close: () => channel.close() };
}

/** Answers with what ends the listening. */
export function listenToProgress(heard: (progress: RefreshProgress) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<RefreshProgress>) => heard(data));
  return () => channel.close();
}
