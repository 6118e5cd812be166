// Runs before the curtain, in the same world: when the page's turn came, and what is sent to the worker from here on.
globalThis.benchTimes = { start: performance.now(), end: 0, hidden: false, shownAt: 0, messages: 0 };
{
  const send = chrome.runtime.sendMessage;
  chrome.runtime.sendMessage = (...words) => {
    globalThis.benchTimes.messages += 1;
    return send.apply(chrome.runtime, words);
  };
}
