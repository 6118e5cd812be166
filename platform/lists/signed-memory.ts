import { browser } from "wxt/browser";
import { laterHeld, signedKinds, type SignedKind } from "../../core/lists/signed-record.ts";
import type { Held } from "../../core/lists/trust.ts";
import { readSignedRecord } from "./signed-store.ts";

/** The newest version of each signed document that was ever taken, outside the database: should that be lost, none before it is taken. */
const key = "signedSeen";

/** Channels come and go with policies; the oldest are forgotten beyond this. */
const most = 12;

type Seen = Readonly<Record<string, Held>>;

const nameOf = (kind: SignedKind, channel: string) => `${kind}:${channel}`;

async function readAll(): Promise<Seen> {
  return ((await browser.storage.local.get(key))[key] as Seen | undefined) ?? {};
}

export async function readSeen(kind: SignedKind, channel: string): Promise<Held | null> {
  return (await readAll())[nameOf(kind, channel)] ?? null;
}

/** Brings the memory up to what the database says. A version never goes down in it. */
export async function rememberSigned(): Promise<void> {
  const seen = await readAll();
  const records = await Promise.all(signedKinds.map(async (kind) => ({ kind, record: await readSignedRecord(kind) })));
  const entries = records.flatMap(({ kind, record }) => {
    if (record === null || record.held === null) return [];
    const name = nameOf(kind, record.channel);
    return [[name, laterHeld(seen[name] ?? null, record.held)!] as const];
  });
  const fresh = new Set(entries.map(([name]) => name));
  const others = Object.entries(seen).filter(([name]) => !fresh.has(name));
  const next = Object.fromEntries([...others, ...entries].slice(-most));
  if (JSON.stringify(next) !== JSON.stringify(seen)) await browser.storage.local.set({ [key]: next });
}
