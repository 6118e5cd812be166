/** Asks again and again until the answer is neither false nor undefined; throws what it waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | false | undefined>,
  { timeout = 15_000, pause = 50 }: { timeout?: number; pause?: number } = {},
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain until ${what}.`);
    await new Promise((done) => setTimeout(done, pause));
  }
}
