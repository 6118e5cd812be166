import { fromBase64, toBase64 } from "../core/pin/phc.ts";

/** JOSE's compact form, which ready-made libraries of every language open. */
export const encryptedType = "application/jose";

const curve = { name: "ECDH", namedCurve: "P-256" } as const;
const encoder = new TextEncoder();

/**
 * Encrypts a text for the holder of a P-256 key, as a JWE: ECDH-ES with a key made for this text alone, and A256GCM
 * (RFC 7516, 7518). Written here because the libraries for it are larger than all the worker has room for; the tests open it
 * with one of them.
 *
 * @param key public key, an uncompressed point in base64url
 * @param type media type of the text, which the reader is told
 */
export async function encryptFor(key: string, text: string, type: string): Promise<string> {
  const theirs = await crypto.subtle.importKey("raw", new Uint8Array(fromBase64Url(key)), curve, false, []);
  const own = await crypto.subtle.generateKey(curve, false, ["deriveBits"]);
  const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", own.publicKey);
  const header = textOf({ alg: "ECDH-ES", enc: "A256GCM", cty: type, epk: { kty, crv, x, y } });
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, own.privateKey, 256);
  const secret = await crypto.subtle.importKey("raw", await concatKdf(shared), "AES-GCM", false, ["encrypt"]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt(
      { name: "AES-GCM", iv, additionalData: encoder.encode(header) },
      secret,
      encoder.encode(text),
    ),
  );
  const parts = [iv, sealed.slice(0, -16), sealed.slice(-16)].map(toBase64Url);
  return [header, "", ...parts].join(".");
}

const toBase64Url = (bytes: Uint8Array) => toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_");
const fromBase64Url = (text: string) => fromBase64(text.replaceAll("-", "+").replaceAll("_", "/"));
const textOf = (header: object) => toBase64Url(encoder.encode(JSON.stringify(header)));

/** One round of the Concat KDF of RFC 7518, section 4.6.2: enough for 256 bits. */
async function concatKdf(shared: ArrayBuffer): Promise<ArrayBuffer> {
  const algorithm = encoder.encode("A256GCM");
  const nobody = uint32(0);
  const parts = [uint32(1), new Uint8Array(shared), uint32(algorithm.length), algorithm, nobody, nobody, uint32(256)];
  return crypto.subtle.digest("SHA-256", new Uint8Array(parts.flatMap((part) => [...part])));
}

function uint32(value: number): Uint8Array {
  return new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value]);
}
