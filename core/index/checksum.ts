const step = 0x9e3779b1;

/**
 * A 32-bit checksum, four bytes a step: a worker that has just been woken spends most of its time before the first answer on
 * code that is not warm yet. Every step is a bijection, so a change inside one word is always seen, any other but for one in
 * four thousand million. It guards against damage, not against forgery.
 */
export function checksum(bytes: Uint8Array): number {
  const whole = bytes.length >>> 2;
  let state = bytes.length;
  if ((bytes.byteOffset & 3) === 0) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, whole);
    // Written out, because a call for each step is what takes long before the engine has warmed up.
    for (let i = 0; i < whole; i += 1) {
      state = Math.imul(state ^ words[i]!, step);
      state ^= state >>> 15;
    }
  } else {
    for (let i = 0; i < whole; i += 1) state = mixed(state, wordAt(bytes, 4 * i, 4));
  }
  return mixed(state, wordAt(bytes, 4 * whole, bytes.length & 3)) >>> 0;
}

function mixed(state: number, word: number): number {
  const product = Math.imul(state ^ word, step);
  return product ^ (product >>> 15);
}

/** Up to four bytes as one little-endian number. */
function wordAt(bytes: Uint8Array, at: number, length: number): number {
  let word = 0;
  for (let i = 0; i < length; i += 1) word |= bytes[at + i]! << (8 * i);
  return word;
}
