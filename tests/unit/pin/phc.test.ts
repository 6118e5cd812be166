import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPhc, isSameHash, parsePhc, pinCost } from "../../../core/pin/phc.ts";

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test("what is written is read back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 8, max: 24 }).chain(bytes),
      fc.integer({ min: 16, max: 40 }).chain(bytes),
      (salt, hash) => {
        const read = parsePhc(formatPhc({ ...pinCost, salt, hash }));
        expect(read).toEqual({ ...pinCost, salt, hash });
      },
    ),
  );
});

test("the text is the one that other tools write", () => {
  const salt = new TextEncoder().encode("somesaltsomesalt");
  const read = parsePhc("$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAECAwQFBgcICQoLDA0ODw");
  expect(read).toEqual({ m: 19_456, t: 2, p: 1, salt, hash: Uint8Array.from({ length: 16 }, (_, index) => index) });
});

test.each([
  [""],
  ["1234"],
  ["$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$AAECAwQFBgcICQoLDA0ODw"],
  ["$argon2id$v=19$m=99999999,t=2,p=1$c29tZXNhbHQ$AAECAwQFBgcICQoLDA0ODw"],
  ["$argon2id$v=19$m=19456,t=2,p=1$$AAECAwQFBgcICQoLDA0ODw"],
])("%j is not taken for a hash", (text) => {
  expect(parsePhc(text)).toBeUndefined();
});

test("hashes are the same only when every byte is", () => {
  expect(isSameHash(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
  expect(isSameHash(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
  expect(isSameHash(Uint8Array.of(1, 2), Uint8Array.of(1, 2, 3))).toBe(false);
});
