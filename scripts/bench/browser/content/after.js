// Runs after the curtain: how long it took, whether the page is hidden, and until when.
{
  const times = globalThis.benchTimes;
  const isHidden = () => document.documentElement?.style.display === "none";
  times.end = performance.now();
  times.hidden = isHidden();
  if (times.hidden) {
    const observer = new MutationObserver(() => {
      if (isHidden()) return;
      times.shownAt = performance.now();
      observer.disconnect();
    });
    observer.observe(document, { attributes: true, attributeFilter: ["style"], childList: true, subtree: true });
  }
  addEventListener("bench-read", () => {
    document.documentElement.dataset.bench = JSON.stringify(times);
  });
}
