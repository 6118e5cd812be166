import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { toHex } from "../../../core/lists/hex.ts";
import type { PublicKey } from "../../../core/lists/trust.ts";
import { places } from "../places.ts";

export type SigningKey = { readonly id: string; readonly sign: (text: string) => Promise<string> };

/** The id of a raw public key: the first 16 hex digits of its SHA-256. */
export async function keyId(raw: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", raw))).slice(0, 16);
}

/** Makes a key pair; the private half goes into `file`, for its owner's eyes only, and never below the project. */
export async function generateKey(file: string): Promise<PublicKey> {
  const inside = !relative(places.root, resolve(file)).startsWith("..");
  if (inside) throw new Error("A private key does not belong below the project: choose another place");
  const pair = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair;
  const privateKey = Buffer.from(await crypto.subtle.exportKey("pkcs8", pair.privateKey)).toString("base64");
  const publicKey = toHex(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)));
  const key = { id: await keyId(Uint8Array.from(Buffer.from(publicKey, "hex"))), publicKey };
  await mkdir(dirname(resolve(file)), { recursive: true });
  await writeFile(file, `${JSON.stringify({ ...key, privateKey })}\n`, { mode: 0o600, flag: "wx" });
  return key;
}

/** Reads what `generateKey` wrote. */
export async function readSigningKey(file: string): Promise<SigningKey> {
  const { id, privateKey } = JSON.parse(await readFile(file, "utf8")) as { id: string; privateKey: string };
  const key = await crypto.subtle.importKey("pkcs8", Buffer.from(privateKey, "base64"), "Ed25519", false, ["sign"]);
  const sign = async (text: string) =>
    toHex(new Uint8Array(await crypto.subtle.sign("Ed25519", key, new TextEncoder().encode(text))));
  return { id, sign };
}
