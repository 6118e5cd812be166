import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readEnvelope, type Envelope } from "../../../core/lists/signed-text.ts";
import type { SigningKey } from "./keys.ts";

/** The signed documents of a bundle's folder; only our own has channels and parts. */
export const signedFiles = ["manifest.json", "releases.json", "channels.json", "parts.json"] as const;

/** Written whole or not at all: a host may be serving the folder. */
export async function writeEnvelope(file: string, envelope: Envelope): Promise<void> {
  await writeFile(`${file}.next`, `${JSON.stringify(envelope, null, 1)}\n`);
  await rename(`${file}.next`, file);
}

/** Null when there is no such file; throws for one that is no envelope. */
export async function readEnvelopeFile(file: string): Promise<Envelope | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return null;
  const read = readEnvelope(text);
  if ("refused" in read) throw new Error(`${file}: ${read.refused}`);
  return read.envelope;
}

/** Adds a signature to each signed document, or renews it. Others' signatures stay: so two people sign, and keys are changed. */
export async function signFolder(directory: string, key: SigningKey): Promise<string[]> {
  const done: string[] = [];
  for (const name of signedFiles) {
    const file = join(directory, name);
    const envelope = await readEnvelopeFile(file);
    if (envelope === null) continue;
    const others = envelope.signatures.filter((signature) => signature.key !== key.id);
    const signature = await key.sign(envelope.signed);
    await writeEnvelope(file, { ...envelope, signatures: [...others, { key: key.id, signature }] });
    done.push(name);
  }
  return done;
}
