import { compactDecrypt } from "jose";
import { expect, test } from "vitest";
import { encryptFor } from "../../platform/encrypt-for.ts";

const curve = { name: "ECDH", namedCurve: "P-256" };
const toKey = (raw: ArrayBuffer) => Buffer.from(raw).toString("base64url");

async function createPair(): Promise<{ readonly key: string; readonly privateKey: CryptoKey }> {
  const { publicKey, privateKey } = (await crypto.subtle.generateKey(curve, true, ["deriveBits"])) as CryptoKeyPair;
  return { key: toKey(await crypto.subtle.exportKey("raw", publicKey)), privateKey };
}

test.each(["", "[]", "Chữ Việt có dấu: Ề Ỹ Ự ẵ", "x".repeat(100_000)])(
  "another's library opens what was encrypted, text %#",
  async (text) => {
    const { key, privateKey } = await createPair();
    const sealed = await encryptFor(key, text, "application/reports+json");
    const { plaintext, protectedHeader } = await compactDecrypt(sealed, privateKey);
    expect(new TextDecoder().decode(plaintext)).toBe(text);
    expect(protectedHeader).toMatchObject({ alg: "ECDH-ES", enc: "A256GCM", cty: "application/reports+json" });
  },
);

test("nobody else opens it, and no two are alike", async () => {
  const [ours, other] = [await createPair(), await createPair()];
  const sealed = [await encryptFor(ours.key, "a", "t"), await encryptFor(ours.key, "a", "t")];
  expect(sealed[0]).not.toBe(sealed[1]);
  await expect(compactDecrypt(sealed[0]!, other.privateKey)).rejects.toThrow("decryption operation failed");
});
