const channel = "asks";

/** Tells our open pages that an ask was made, answered or ended. It carries no word of it: who may see asks, asks for them. */
export function tellAskNews(): void {
  const news = new BroadcastChannel(channel);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's; a channel has one origin only
  news.postMessage(null);
  news.close();
}

/** Answers with what stops the listening. */
export function onAskNews(listener: () => void): () => void {
  const news = new BroadcastChannel(channel);
  news.addEventListener("message", listener);
  return () => news.close();
}
