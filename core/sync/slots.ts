import * as v from "valibot";

/**
 * How limits lie in the browser's sync storage: a key item that all computers share, and for each computer a slot of its own
 * that nobody else writes, so that two which write at once never mix. A slot is a head and numbered parts, because an item
 * holds 8,192 bytes.
 */

/** The version of items and slots. A slot that a newer version wrote is left alone. */
export const slotVersion = 1;

/** Characters of one part, so that with its name and its own marks it stays below the browser's 8,192 bytes. */
const partLength = 7_800;

/** Parts of one slot at the most: three computers find room in the 102,400 bytes that an account has for us. */
export const mostParts = 4;

export const keyItem = "sync-key";

const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+$/), v.maxLength(64));

const keySchema = v.object({
  version: v.literal(slotVersion),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(600_000), v.maxValue(6_000_000)),
  salt: base64,
  /** A word under the key: a passphrase that opens it is the right one. */
  proof: v.object({ nonce: base64, data: base64 }),
});

/** From which the family's passphrase makes the key. It lies open. */
export type KeyItem = v.InferOutput<typeof keySchema>;

const headSchema = v.object({
  version: v.literal(slotVersion),
  /** Rises by one with each writing. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  parts: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostParts)),
  nonce: base64,
});

const partSchema = v.object({ revision: v.number(), data: v.pipe(v.string(), v.maxLength(partLength)) });

/** What one computer last wrote, still under the key. */
export type SealedSlot = {
  readonly device: string;
  readonly revision: number;
  readonly nonce: string;
  readonly data: string;
};

export type ReadSlot =
  | { readonly state: "whole"; readonly slot: SealedSlot }
  /** `arriving`: the browser has brought only some of its parts so far. */
  | { readonly state: "arriving" | "newer" | "damaged"; readonly device: string };

export type ReadKey =
  | { readonly state: "none" | "newer" | "damaged" }
  | { readonly state: "there"; readonly item: KeyItem };

type Items = Readonly<Record<string, unknown>>;

const headName = /^sync-([0-9a-f]{8})$/;
const slotName = (device: string) => `sync-${device}`;
const partName = (device: string, part: number) => `sync-${device}-${part}`;

export function readKeyItem(items: Items): ReadKey {
  const raw = items[keyItem];
  if (raw === undefined) return { state: "none" };
  if (isNewer(raw)) return { state: "newer" };
  const read = v.safeParse(keySchema, raw);
  return read.success ? { state: "there", item: read.output } : { state: "damaged" };
}

/** The slots of all computers, in the order of their names. Never throws: anybody may have written these items. */
export function readSlots(items: Items): ReadSlot[] {
  const devices = Object.keys(items).flatMap((name) => headName.exec(name)?.[1] ?? []);
  return devices.toSorted().map((device) => readSlot(items, device));
}

function readSlot(items: Items, device: string): ReadSlot {
  const raw = items[slotName(device)];
  if (isNewer(raw)) return { state: "newer", device };
  const head = v.safeParse(headSchema, raw);
  if (!head.success) return { state: "damaged", device };
  const { revision, parts, nonce } = head.output;
  const read = partNames(device, parts).map((name) => v.safeParse(partSchema, items[name]));
  const data = read.map(({ success, output }) => (success && output.revision === revision ? output.data : undefined));
  if (data.includes(undefined)) return { state: "arriving", device };
  return { state: "whole", slot: { device, revision, nonce, data: data.join("") } };
}

function isNewer(raw: unknown): boolean {
  const read = v.safeParse(v.object({ version: v.pipe(v.number(), v.gtValue(slotVersion)) }), raw);
  return read.success;
}

const partNames = (device: string, parts: number) => Array.from({ length: parts }, (_, part) => partName(device, part));

/** The items that a slot is written as; null when it is too large to travel. */
export function slotItems({ device, revision, nonce, data }: SealedSlot): Record<string, unknown> | null {
  const parts = Math.ceil(data.length / partLength);
  if (parts > mostParts) return null;
  const pieces = partNames(device, parts).map((name, part) => {
    return [name, { revision, data: data.slice(part * partLength, (part + 1) * partLength) }] as const;
  });
  return { ...Object.fromEntries(pieces), [slotName(device)]: { version: slotVersion, revision, parts, nonce } };
}

/** Every name under which something of ours may lie, of one computer or of all. */
export function namesOf(items: Items, device?: string): string[] {
  const isOurs = (name: string) => name === keyItem || /^sync-[0-9a-f]{8}(-\d)?$/.test(name);
  return Object.keys(items).filter((name) =>
    device === undefined ? isOurs(name) : name === slotName(device) || name.startsWith(`${slotName(device)}-`),
  );
}

/** What is sealed along with a slot: it opens as nobody else's and as no other writing. */
export function slotLabel({ device, revision }: Pick<SealedSlot, "device" | "revision">): string {
  return JSON.stringify(["luy-tre-sync", slotVersion, device, revision]);
}
