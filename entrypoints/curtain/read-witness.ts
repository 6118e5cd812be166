import { parseWitness, strictestWitness, witnessName, type Witness } from "../../core/floor/witness.ts";

/** What the floor wrote into this very document's response; undefined where it did not, or could not, speak. */
export function readWitness(): Witness | undefined {
  const [entry] = performance.getEntriesByType("navigation");
  if (!(entry instanceof PerformanceNavigationTiming) || isAnsweredBySite(entry)) return undefined;
  // Some servers send entries of the same name about themselves: those do not parse, and say nothing.
  const witnesses = (entry.serverTiming ?? [])
    .filter((timing) => timing.name === witnessName)
    .map((timing) => parseWitness(timing.description))
    .filter((witness) => witness !== undefined);
  return strictestWitness(witnesses);
}

/** A site's own service worker answers past the floor, with headers of its own making. */
function isAnsweredBySite(entry: PerformanceNavigationTiming): boolean {
  if (entry.workerStart !== 0) return true;
  // Firefox names no start of it, and an answer that shuts its page into a sandbox has no controller to show.
  if (import.meta.env.FIREFOX && self.origin === "null") return true;
  try {
    return (navigator.serviceWorker?.controller ?? null) !== null;
  } catch {
    // Reading it throws in sandboxed frames, which no service worker can serve.
    return false;
  }
}
