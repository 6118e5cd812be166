import {
  backupFormat,
  backupRounds,
  backupVersion,
  openPart,
  readBackup,
  readBackupLimits,
  type BackupFile,
  type BackupRefusal,
} from "../core/backup/backup-file.ts";
import type { StoredLimits } from "../core/limits/stored-limits.ts";
import { fromBase64, toBase64 } from "../core/pin/phc.ts";
import { localDay } from "../core/time/local-day.ts";
import { keyOfPassphrase } from "./passphrase-key.ts";

/** `closed`: another passphrase, or a file that was changed; nobody can tell which. */
export type OpenedBackup =
  | { readonly ok: true; readonly limits: StoredLimits; readonly made: string }
  | { readonly ok: false; readonly why: BackupRefusal | "closed" };

/** Everything a parent set, as the text of a file that only the passphrase opens. The PIN is not in it. */
export async function sealBackup(limits: StoredLimits, passphrase: string, now = new Date()): Promise<string> {
  const [salt, nonce] = [16, 12].map((bytes) => crypto.getRandomValues(new Uint8Array(bytes))) as [
    Uint8Array,
    Uint8Array,
  ];
  const open = {
    format: backupFormat,
    version: backupVersion,
    made: localDay(now),
    rounds: backupRounds.least,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
  } as const;
  const key = await keyOfPassphrase(passphrase, open);
  const data = await crypto.subtle.encrypt(cipher(open), key, new TextEncoder().encode(JSON.stringify(limits)));
  const file: BackupFile = { ...open, data: toBase64(new Uint8Array(data)) };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** The limits in a file. Nothing is changed by it: whoever takes them over needs the unlock where they are weaker. */
export async function openBackup(text: string, passphrase: string): Promise<OpenedBackup> {
  const read = readBackup(text);
  if (!read.ok) return read;
  const { file } = read;
  const key = await keyOfPassphrase(passphrase, file);
  const data = fromBase64(file.data) as BufferSource;
  const plain = await crypto.subtle.decrypt(cipher(file), key, data).catch(() => null);
  if (plain === null) return { ok: false, why: "closed" };
  const inside = readBackupLimits(new TextDecoder().decode(plain));
  return inside.ok ? { ok: true, limits: inside.limits, made: file.made } : inside;
}

type Open = Omit<BackupFile, "data">;

function cipher(open: Open): AesGcmParams {
  const additionalData = new TextEncoder().encode(openPart(open));
  return { name: "AES-GCM", iv: fromBase64(open.nonce) as BufferSource, additionalData };
}
