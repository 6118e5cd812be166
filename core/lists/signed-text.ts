import * as v from "valibot";
import { fromHex } from "./hex.ts";
import { parseStrictJson } from "./strict-json.ts";
import type { PublicKey, Trust, TrustRefusal, TrustTools } from "./trust.ts";

/** UTF-16 units. A manifest of 256 shards has about 40,000. */
export const longestSignedText = 512 * 1024;

const envelopeSchema = v.strictObject({
  /** The document as a string: what is signed is these bytes, so no rule for writing JSON in one way only is needed. */
  signed: v.string(),
  signatures: v.pipe(
    v.array(
      v.strictObject({
        key: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
        signature: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
      }),
    ),
    v.maxLength(16),
  ),
});

export type Envelope = v.InferOutput<typeof envelopeSchema>;

/** Takes a signed text apart without believing any of it. */
export function readEnvelope(text: string): { readonly envelope: Envelope } | { readonly refused: TrustRefusal } {
  if (text.length > longestSignedText) return { refused: "oversize" };
  const json = parseStrictJson(text);
  if ("refused" in json) return json;
  const parsed = v.safeParse(envelopeSchema, json.value);
  return parsed.success ? { envelope: parsed.output } : { refused: "malformed" };
}

/** Gives the signed document once enough pinned keys stand behind it. Nothing of it is parsed before that. */
export async function openSignedText(
  text: string,
  trust: Trust,
  { verify }: Pick<TrustTools, "verify">,
): Promise<{ readonly signed: string } | { readonly refused: TrustRefusal }> {
  const read = readEnvelope(text);
  if ("refused" in read) return read;
  const { signed, signatures } = read.envelope;
  const message = new TextEncoder().encode(signed);
  const pinned = trust.keys.filter(({ id }) => signatures.some(({ key }) => key === id));
  if (pinned.length < trust.threshold) return { refused: "unknown-key" };
  let valid = 0;
  for (const key of pinned) if (await isSignedBy(key, message, signatures, verify)) valid += 1;
  return valid >= Math.max(1, trust.threshold) ? { signed } : { refused: "bad-signature" };
}

async function isSignedBy(
  { id, publicKey }: PublicKey,
  message: Uint8Array,
  signatures: Envelope["signatures"],
  verify: TrustTools["verify"],
): Promise<boolean> {
  const raw = fromHex(publicKey);
  for (const { key, signature } of signatures) {
    if (key === id && raw?.length === 32 && (await verify(raw, fromHex(signature)!, message))) return true;
  }
  return false;
}
