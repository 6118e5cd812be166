import { backupRounds } from "../../core/backup/backup-file.ts";
import { fromBase64, toBase64 } from "../../core/pin/phc.ts";
import { largestContent } from "../../core/sync/slot-content.ts";
import { slotLabel, slotVersion, type KeyItem, type SealedSlot } from "../../core/sync/slots.ts";
import { readAtMost } from "../lists/fetch-signed.ts";
import { keyOfPassphrase } from "../passphrase-key.ts";

/** The family's key, and the item that other computers make it from with the same passphrase. */
export type MadeKey = { readonly key: CryptoKey; readonly item: KeyItem };

const proofLabel = "luy-tre-sync-proof";
const random = (bytes: number) => toBase64(crypto.getRandomValues(new Uint8Array(bytes)));

export async function makeKey(passphrase: string): Promise<MadeKey> {
  const [salt, nonce, rounds] = [random(16), random(12), backupRounds.least];
  const key = await keyOfPassphrase(passphrase, { salt, rounds });
  const data = toBase64(await encrypt(key, nonce, proofLabel, new Uint8Array(1)));
  return { key, item: { version: slotVersion, rounds, salt, proof: { nonce, data } } };
}

/** The key behind an item; null when the passphrase is another. */
export async function openKey(passphrase: string, item: KeyItem): Promise<CryptoKey | null> {
  const key = await keyOfPassphrase(passphrase, item);
  const proof = await decrypt(key, item.proof.nonce, proofLabel, item.proof.data);
  return proof === null ? null : key;
}

/** A text packed and put under the key, as nobody else's slot and no other writing can be opened. */
export async function sealSlot(
  key: CryptoKey,
  place: Pick<SealedSlot, "device" | "revision">,
  text: string,
): Promise<SealedSlot> {
  const nonce = random(12);
  const packed = await new Response(through(text, new CompressionStream("deflate-raw"))).arrayBuffer();
  return { ...place, nonce, data: toBase64(await encrypt(key, nonce, slotLabel(place), packed)) };
}

/** The text in a slot; null when it was written under another key, changed, moved or blown up. Never rejects. */
export async function openSlot(key: CryptoKey, slot: SealedSlot): Promise<string | null> {
  const packed = await decrypt(key, slot.nonce, slotLabel(slot), slot.data);
  if (packed === null) return null;
  const bytes = await readAtMost(through(packed, new DecompressionStream("deflate-raw")), largestContent).catch(
    () => null,
  );
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

function through(
  content: BlobPart,
  transform: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([content]).stream().pipeThrough(transform);
}

function cipher(nonce: string, label: string): AesGcmParams {
  const additionalData = new TextEncoder().encode(label);
  return { name: "AES-GCM", iv: fromBase64(nonce) as BufferSource, additionalData };
}

async function encrypt(key: CryptoKey, nonce: string, label: string, bytes: BufferSource): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.encrypt(cipher(nonce, label), key, bytes));
}

async function decrypt(
  key: CryptoKey,
  nonce: string,
  label: string,
  data: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipher(nonce, label), key, fromBase64(data) as BufferSource));
  } catch {
    return null;
  }
}
