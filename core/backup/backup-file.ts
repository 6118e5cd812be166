import * as v from "valibot";
import { readStoredLimits } from "../limits/migrations.ts";
import type { StoredLimits } from "../limits/stored-limits.ts";

/** Tells our file from any other. */
export const backupFormat = "luy-tre-backup";

/** The file's own version; what lies inside has the version of the limits. */
export const backupVersion = 1;

/** Bytes; the largest limits that can be stored are far below. */
export const largestBackup = 8_000_000;

/** What PBKDF2 with SHA-256 is advised to take (OWASP, 2023); a file that asks for far more would hang the page. */
export const backupRounds = { least: 600_000, most: 6_000_000 } as const;

const base64 = (bytes: number) =>
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+=*$/), v.maxLength(Math.ceil(bytes / 3) * 4));

const backupSchema = v.strictObject({
  format: v.literal(backupFormat),
  version: v.literal(backupVersion),
  /** The day it was made, `YYYY-MM-DD`: for people, and guarded like the rest. */
  made: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(backupRounds.least), v.maxValue(backupRounds.most)),
  salt: base64(16),
  nonce: base64(12),
  data: base64(largestBackup),
});

/** The limits of a family under a passphrase; everything but `data` lies open. */
export type BackupFile = v.InferOutput<typeof backupSchema>;

export type BackupRefusal = "too-large" | "foreign" | "newer" | "damaged";

export type ReadBackup =
  | { readonly ok: true; readonly file: BackupFile }
  | { readonly ok: false; readonly why: BackupRefusal };

/** Reads a file that somebody chose. Never throws: each refusal has words under `backup.refusal`. */
export function readBackup(text: string): ReadBackup {
  if (text.length > largestBackup) return { ok: false, why: "too-large" };
  const raw = parseJson(text);
  if (raw?.["format"] !== backupFormat) return { ok: false, why: "foreign" };
  if (typeof raw["version"] === "number" && raw["version"] > backupVersion) return { ok: false, why: "newer" };
  const read = v.safeParse(backupSchema, raw);
  return read.success ? { ok: true, file: read.output } : { ok: false, why: "damaged" };
}

/** What is encrypted along with the limits, so that nothing around them can be changed unseen. */
export function openPart({ format, version, made, rounds }: Omit<BackupFile, "data">): string {
  return JSON.stringify([format, version, made, rounds]);
}

/** The limits inside, brought to today's shape. */
export function readBackupLimits(
  text: string,
): { readonly ok: true; readonly limits: StoredLimits } | { readonly ok: false; readonly why: "newer" | "damaged" } {
  const read = readStoredLimits(parseJson(text));
  if (read.ok) return read;
  return { ok: false, why: read.why === "newer" ? "newer" : "damaged" };
}

function parseJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
