import { isOrphan } from "./extension-api.ts";

const firstPauseMs = 50;
const longestPauseMs = 2000;
const patienceMs = 3000;

/**
 * Asks again, more and more slowly, until there is an answer: a worker that starts, or was killed over the question, is
 * not a verdict. Undefined when the answer is no longer wanted or can never come (`isOrphan`).
 */
export async function askUntilAnswered<T>(ask: () => Promise<T>, isWanted: () => boolean): Promise<T | undefined> {
  for (let pause = firstPauseMs; isWanted() && !isOrphan(); pause = Math.min(pause * 2, longestPauseMs)) {
    try {
      return await Promise.race([ask(), failAfter(patienceMs)]);
    } catch {
      await wait(pause);
    }
  }
  return undefined;
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

async function failAfter(ms: number): Promise<never> {
  await wait(ms);
  throw new Error("no answer in time");
}
