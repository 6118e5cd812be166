import {
  fingerprint,
  fuseShape,
  slotsOf,
  valueBits,
  wordCount,
  type FuseKeys,
  type FuseShape,
  type Slots,
} from "./fuse-filter.ts";

/** Tries with a new seed before a segment is added. */
const triesPerSpare = 2;
/** Different names with one 64-bit hash are all but impossible, so they are looked for only when tries keep failing. */
const triesBeforeDistinct = 16;

export type BuiltFilter = { readonly shape: FuseShape; readonly words: Uint16Array };

/** Builds a filter. Keys with equal hashes become one key with the value `clash`. */
export function buildFuseFilter(keys: FuseKeys, clash: number): BuiltFilter {
  for (let attempt = 0, current = keys; ; attempt += 1) {
    if (attempt === triesBeforeDistinct) current = distinctKeys(keys, clash);
    const shape = fuseShape(current.count, attempt + 1, Math.floor(attempt / triesPerSpare));
    const order = peel(current, shape);
    if (order !== undefined) return { shape, words: assign(current, shape, order) };
  }
}

type Order = { readonly keys: Uint32Array; readonly slots: Uint32Array };

/**
 * Takes keys away one by one, always one that has a slot to itself, and gives the order; undefined when some keys only share
 * slots. A slot knows how many keys it has and the exclusive or of their numbers, so that a lonely key names itself.
 */
function peel(keys: FuseKeys, shape: FuseShape): Order | undefined {
  const size = wordCount(shape);
  const counts = new Uint32Array(size);
  const mixed = new Uint32Array(size);
  const slots: Slots = [0, 0, 0];
  for (let key = 0; key < keys.count; key += 1) {
    slotsOf(shape, keys.a[key]!, keys.b[key]!, slots);
    for (const slot of slots) {
      counts[slot]! += 1;
      mixed[slot]! ^= key;
    }
  }
  const lonely = new Uint32Array(size);
  let waiting = 0;
  for (let slot = 0; slot < size; slot += 1) if (counts[slot] === 1) lonely[waiting++] = slot;
  const order = { keys: new Uint32Array(keys.count), slots: new Uint32Array(keys.count) };
  let taken = 0;
  while (waiting > 0) {
    const slot = lonely[--waiting]!;
    if (counts[slot] !== 1) continue;
    const key = mixed[slot]!;
    order.keys[taken] = key;
    order.slots[taken++] = slot;
    slotsOf(shape, keys.a[key]!, keys.b[key]!, slots);
    for (const other of slots) {
      mixed[other]! ^= key;
      if ((counts[other]! -= 1) === 1) lonely[waiting++] = other;
    }
  }
  return taken === keys.count ? order : undefined;
}

/** In the reverse order the slot that was a key's own is still free to be set. */
function assign(keys: FuseKeys, shape: FuseShape, order: Order): Uint16Array {
  const words = new Uint16Array(wordCount(shape));
  const slots: Slots = [0, 0, 0];
  for (let i = keys.count - 1; i >= 0; i -= 1) {
    const key = order.keys[i]!;
    const a = keys.a[key]!;
    const b = keys.b[key]!;
    slotsOf(shape, a, b, slots);
    const word = (fingerprint(shape, a, b) << valueBits) | keys.values[key]!;
    words[order.slots[i]!] = word ^ words[slots[0]]! ^ words[slots[1]]! ^ words[slots[2]]!;
  }
  return words;
}

function distinctKeys(keys: FuseKeys, clash: number): FuseKeys {
  const seen = new Map<string, number>();
  const distinct = { a: keys.a.slice(), b: keys.b.slice(), values: keys.values.slice() };
  for (let key = 0; key < keys.count; key += 1) {
    const hash = `${keys.a[key]},${keys.b[key]}`;
    const first = seen.get(hash);
    if (first !== undefined) {
      distinct.values[first] = clash;
      continue;
    }
    distinct.a[seen.size] = keys.a[key]!;
    distinct.b[seen.size] = keys.b[key]!;
    distinct.values[seen.size] = keys.values[key]!;
    seen.set(hash, seen.size);
  }
  return { count: seen.size, ...distinct };
}
