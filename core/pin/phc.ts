/** What one hash costs: `m` KiB of memory, `t` rounds, `p` lanes. */
export type PinCost = { readonly m: number; readonly t: number; readonly p: number };

/** A hashed PIN in the PHC string format, so that its parameters can rise later: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export type PinHash = PinCost & {
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
};

/** OWASP's minimum for Argon2id. */
export const pinCost: PinCost = { m: 19_456, t: 2, p: 1 };

export function isCostEnough({ m, t, p }: PinCost): boolean {
  return m >= pinCost.m && t >= pinCost.t && p >= pinCost.p;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function formatPhc({ m, t, p, salt, hash }: PinHash): string {
  return `$argon2id$v=19$m=${m},t=${t},p=${p}$${toBase64(salt)}$${toBase64(hash)}`;
}

/** Undefined when the text is not an Argon2id string, or asks for more work than a family computer has. */
export function parsePhc(text: string): PinHash | undefined {
  const read = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(text);
  if (!read) return undefined;
  const [m, t, p] = read.slice(1, 4).map(Number) as [number, number, number];
  const salt = fromBase64(read[4]!);
  const hash = fromBase64(read[5]!);
  const isSane = m >= 8 * p && m <= 1_048_576 && t >= 1 && t <= 64 && p >= 1 && p <= 16;
  return isSane && salt.length >= 8 && hash.length >= 16 ? { m, t, p, salt, hash } : undefined;
}

export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const word = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const count = Math.min(4, bytes.length - i + 1);
    for (let d = 0; d < count; d++) text += digits[(word >> (18 - 6 * d)) & 63];
  }
  return text;
}

export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let i = 0; i < bytes.length; i++) {
    const at = Math.floor((i * 4) / 3);
    const pair = (digits.indexOf(text[at]!) << 6) | digits.indexOf(text[at + 1]!);
    bytes[i] = pair >> (4 - 2 * (i % 3));
  }
  return bytes;
}

/** Compares in time that does not depend on where the difference is. */
export function isSameHash(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  return a.reduce((difference, byte, i) => difference | (byte ^ b[i]!), 0) === 0;
}
