import { createRandom } from "./random.ts";

const end = "\n";
const sound = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
/** Names the model learns from, and how many letters it looks back: few examples give short memory, or it would only repeat them. */
const mostLearnt = 150_000;
const enoughForOrderFour = 20_000;
/** Attempts in a row that give nothing new before the model is held to be exhausted. */
const patience = 200_000;

/** Makes up names of the same shape as the given ones (a character model), none of which is among them. */
export function makeNames(like: readonly string[], count: number, taken: ReadonlySet<string>): string[] {
  const random = createRandom(28);
  const order = like.length >= enoughForOrderFour ? 4 : 2;
  const model = learn(like.slice(0, mostLearnt), order);
  const made = new Set<string>();
  for (let vain = 0; made.size < count; vain += 1) {
    const name = makeName(model, order, random);
    if (vain > patience) throw new Error(`only ${made.size} of ${count} names could be made up`);
    if (!sound.test(name) || name.length > 253 || taken.has(name) || made.has(name)) continue;
    made.add(name);
    vain = 0;
  }
  return [...made];
}

/** For every few letters, all letters that followed them. */
function learn(names: readonly string[], order: number): ReadonlyMap<string, string> {
  const followers = new Map<string, string[]>();
  for (const name of names) {
    const text = end.repeat(order) + name + end;
    for (let i = order; i < text.length; i += 1) {
      const before = text.slice(i - order, i);
      const known = followers.get(before);
      if (known === undefined) followers.set(before, [text[i]!]);
      else known.push(text[i]!);
    }
  }
  return new Map([...followers].map(([before, letters]) => [before, letters.join("")]));
}

function makeName(model: ReadonlyMap<string, string>, order: number, random: () => number): string {
  let text = end.repeat(order);
  for (;;) {
    const letters = model.get(text.slice(-order)) ?? end;
    const next = letters[Math.floor(random() * letters.length)]!;
    if (next === end || text.length > 300) return text.slice(order);
    text += next;
  }
}
