import type * as v from "valibot";
import { acceptSigned, type Accepted } from "../../core/lists/accept-signed.ts";
import { laterHeld, type SignedFailure, type SignedRecord } from "../../core/lists/signed-record.ts";
import { longestSignedText } from "../../core/lists/signed-text.ts";
import { trustTools } from "../trust-tools.ts";
import { fetchSigned } from "./fetch-signed.ts";
import type { SignedErrand } from "./signed-place.ts";

export type Looked<Document> =
  | Exclude<Accepted<Document>, { readonly refused: unknown }>
  | { readonly refused: SignedFailure };

type Head = { channel: string; version: number; issued: string; expires: string };

/** Fetches a signed document and weighs it against what was taken before. Never throws. */
export async function lookAtSigned<Document extends Head>(
  { folder, file, trust, seen }: SignedErrand,
  schema: v.GenericSchema<unknown, Document>,
  record: SignedRecord,
  now: number,
  onBytes: (bytes: number) => void,
): Promise<Looked<Document>> {
  const fetched = await fetchSigned(`${folder}/${file}`, { most: longestSignedText, cache: "no-store", onBytes });
  if ("refused" in fetched) return fetched;
  const text = new TextDecoder().decode(fetched.bytes);
  const held = laterHeld(record.held, seen);
  try {
    return await acceptSigned(text, schema, { trust, held, now }, trustTools);
  } catch {
    return { refused: "unsupported" };
  }
}
