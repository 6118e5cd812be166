// Asks the worker for a verdict when the page says so, and tells how long the answer took.
addEventListener("bench-ask", async () => {
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage({ m: "verdict:get", a: [false] });
  const ms = performance.now() - start;
  document.documentElement.dataset.asked = JSON.stringify({ ms, answered: answer !== undefined && answer !== null });
});
