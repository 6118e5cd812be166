import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isOrphan } from "../../platform/page/extension-api.ts";
import { readPage } from "./read-page.ts";
import { watchGrowth } from "./watch-growth.ts";

/** A symbol, because an element called like a plain name would stand in for it. */
const key = Symbol.for("luy-tre-words");

/** Smaller frames hold buttons and counters, nothing to read. In square pixels. */
const leastArea = 200 * 150;

/** Milliseconds between two readings; a page that keeps growing is read more and more seldom. */
const firstPauseMs = 1500;
const longestPauseMs = 20_000;

/** Reads the words of a page that neither a list nor a parent has spoken of; brought by the worker after the page's first paint. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [key]?: Document };
  if (world[key] === document || innerWidth * innerHeight < leastArea) return;
  world[key] = document;
  void keepReading();
});

async function keepReading(): Promise<void> {
  const whenGrown = watchGrowth(document);
  for (let pause = firstPauseMs; !isOrphan(); pause = Math.min(pause * 1.5, longestPauseMs)) {
    const grown = new Promise<void>((seen) => whenGrown(seen));
    await readPage(document).catch(() => undefined);
    await grown;
    await new Promise((rested) => setTimeout(rested, pause));
    await untilSeen();
  }
}

/** Nobody reads a page in the background. */
function untilSeen(): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((seen) => {
    const look = () => {
      if (document.hidden) return;
      document.removeEventListener("visibilitychange", look);
      seen();
    };
    document.addEventListener("visibilitychange", look);
  });
}
