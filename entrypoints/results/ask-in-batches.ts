/** Asks about many things at once: what comes up in one turn goes in one question, and nothing is asked twice. */
export type Asker = {
  /** Whether this is kept from the child. Waits as long as it takes. */
  readonly isKept: (thing: string) => Promise<boolean>;
  /** Everything is asked anew from now on. */
  readonly forget: () => void;
};

/** @param ask gives the positions of those that are kept from the child */
export function askInBatches(
  ask: (things: readonly string[]) => Promise<readonly number[] | undefined>,
  most: number,
): Asker {
  type Waiting = { readonly thing: string; readonly tell: (kept: boolean) => void };
  const known = new Map<string, Promise<boolean>>();
  let waiting: Waiting[] = [];

  const askNow = async () => {
    const batches = inParts(waiting, most);
    waiting = [];
    for (const batch of batches) {
      const kept = await ask(batch.map(({ thing }) => thing));
      // No answer will come any more: what is out of sight stays so.
      if (kept !== undefined) for (const [position, { tell }] of batch.entries()) tell(kept.includes(position));
    }
  };

  const isKept = (thing: string) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    if (waiting.length === 0) queueMicrotask(() => void askNow());
    const answer = new Promise<boolean>((tell) => waiting.push({ thing, tell }));
    known.set(thing, answer);
    return answer;
  };
  return { isKept, forget: () => known.clear() };
}

function inParts<T>(all: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, part) => all.slice(part * most, (part + 1) * most));
}
