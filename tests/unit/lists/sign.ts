import { toHex } from "../../../core/lists/hex.ts";
import type { Trust } from "../../../core/lists/trust.ts";

export type TestKey = { readonly id: string; readonly publicKey: string; readonly privateKey: CryptoKey };

export async function createKey(id: string): Promise<TestKey> {
  const pair = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair;
  const publicKey = toHex(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)));
  return { id, publicKey, privateKey: pair.privateKey };
}

export async function envelopeOf(signed: string, keys: readonly TestKey[]): Promise<string> {
  const message = new TextEncoder().encode(signed);
  const signatures = await Promise.all(
    keys.map(async ({ id, privateKey }) => {
      const signature = toHex(new Uint8Array(await crypto.subtle.sign("Ed25519", privateKey, message)));
      return { key: id, signature };
    }),
  );
  return JSON.stringify({ signed, signatures });
}

export function trusting(keys: readonly TestKey[], threshold = 1): Trust {
  return { keys: keys.map(({ id, publicKey }) => ({ id, publicKey })), threshold, channel: "school.example" };
}
