/** The longest that the page waits for us in one go, in milliseconds. */
const sliceMs = 3;

/** Runs steps in the browser's idle time, a slice at a time. Answers with the result, or undefined once it is not wanted. */
export async function readInSlices<T>(steps: Generator<undefined, T>, isWanted: () => boolean): Promise<T | undefined> {
  while (isWanted()) {
    await idle();
    const until = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
  }
  return undefined;
}

/** A page that is never idle is read all the same, later. */
const idlePatienceMs = 2000;

function idle(): Promise<void> {
  return new Promise((begin) => requestIdleCallback(() => begin(), { timeout: idlePatienceMs }));
}
