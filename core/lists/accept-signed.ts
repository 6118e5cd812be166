import * as v from "valibot";
import { toHex } from "./hex.ts";
import { openSignedText } from "./signed-text.ts";
import { parseStrictJson } from "./strict-json.ts";
import type { Held, Trust, TrustRefusal, TrustTools } from "./trust.ts";

const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  v.check((text) => Date.parse(text) > 0),
);

/** What every signed document says of itself. */
export const signedHead = {
  format: v.literal(1),
  /** Whose it is, such as `luy-tre` or a school's host name. */
  channel: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,64}$/)),
  /** Grows with every publication and never shrinks. */
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  issued: moment,
  /** After this a client says that it is out of date, and keeps what it has. */
  expires: moment,
} as const;

type Head = { channel: string; version: number; issued: string; expires: string };

/** A moment out of a document that was taken earlier: nothing else is ever asked this way. */
export function signedMoment(signed: string, which: "issued" | "expires"): number {
  return Date.parse((JSON.parse(signed) as Head)[which]);
}

/** Clocks of family computers run wrong by this much, in milliseconds. */
const clockSlackMs = 24 * 60 * 60 * 1000;

export type Accepted<Document> =
  | { readonly taken: Document; readonly held: Held; readonly signed: string }
  /** The very document that is held already. */
  | { readonly unchanged: Document; readonly held: Held; readonly signed: string }
  | { readonly refused: TrustRefusal };

/**
 * Whether a signed document may take the place of the one that is held. Signature first; of what nobody trusted has signed
 * nothing is read.
 *
 * @param now milliseconds since 1970
 */
export async function acceptSigned<Document extends Head>(
  text: string,
  schema: v.GenericSchema<unknown, Document>,
  { trust, held, now }: { readonly trust: Trust; readonly held: Held | null; readonly now: number },
  tools: TrustTools,
): Promise<Accepted<Document>> {
  const opened = await openSignedText(text, trust, tools);
  if ("refused" in opened) return opened;
  const json = parseStrictJson(opened.signed);
  if ("refused" in json) return json;
  const parsed = v.safeParse(schema, json.value);
  if (!parsed.success) return { refused: isForeign(json.value) ? "foreign-format" : "malformed" };
  const document = parsed.output;
  const { signed } = opened;
  const sha256 = toHex(await tools.sha256(new TextEncoder().encode(signed)));
  const refused = whyNot(document, sha256, trust, held, now);
  if (refused !== undefined) return { refused };
  const next = { held: { version: document.version, sha256 }, signed };
  return held?.version === document.version ? { unchanged: document, ...next } : { taken: document, ...next };
}

/** A document of a later version of this format, which an older client does not read. */
function isForeign(value: unknown): boolean {
  const { format } = (value ?? {}) as { format?: unknown };
  return typeof format === "number" && format !== 1;
}

function whyNot(
  document: Head,
  sha256: string,
  trust: Trust,
  held: Held | null,
  now: number,
): TrustRefusal | undefined {
  const issued = Date.parse(document.issued);
  const expires = Date.parse(document.expires);
  if (document.channel !== trust.channel) return "other-channel";
  if (expires <= issued) return "malformed";
  if (held !== null && document.version < held.version) return "rollback";
  if (held !== null && document.version === held.version && sha256 !== held.sha256) return "forked";
  if (issued > now + clockSlackMs) return "future";
  return expires <= now ? "expired" : undefined;
}
