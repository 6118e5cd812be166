/**
 * What keeps the device's own database from being used: no room · written by a newer version of ours · held back by another
 * window · not readable · and, beyond the database, the package's own files.
 */
export const storageTroubles = ["storage-full", "newer", "blocked", "unreadable", "package"] as const;

export type StorageTrouble = (typeof storageTroubles)[number];

const byName: Readonly<Record<string, StorageTrouble>> = {
  QuotaExceededError: "storage-full",
  VersionError: "newer",
  TimeoutError: "blocked",
};

/** What the browser's error means. Whatever it does not name is a database that cannot be read. */
export function storageTrouble(error: unknown): StorageTrouble {
  const name = (error as { name?: unknown } | null | undefined)?.name;
  return typeof name === "string" && Object.hasOwn(byName, name) ? byName[name]! : "unreadable";
}
