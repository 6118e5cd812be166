import { fakeBrowser } from "wxt/testing/fake-browser";
import { newChild } from "../../../core/limits/child.ts";
import type { SiteRule } from "../../../core/limits/site-rule.ts";
import type { StoredLimits } from "../../../core/limits/stored-limits.ts";
import { writeContent } from "../../../core/sync/slot-content.ts";
import { keyItem, slotItems, type KeyItem } from "../../../core/sync/slots.ts";
import { syncedOf, tierOn } from "../../../core/sync/synced-of.ts";
import { limitsHandlers } from "../../../entrypoints/background/limits-handlers.ts";
import { syncNow } from "../../../entrypoints/background/sync/watch-sync.ts";
import { holdKey, takeBack } from "../../../entrypoints/options/sync/join-sync.ts";
import { readSync } from "../../../entrypoints/options/sync/read-sync.ts";
import { settleWith } from "../../../entrypoints/options/sync/settle-sync.ts";
import { database } from "../../../platform/database.ts";
import { forgetLimits, readKept, writeLimits } from "../../../platform/limits-store.ts";
import { answer, type Handlers } from "../../../platform/messages/answer.ts";
import { isUnlocked, openUnlock, writePin } from "../../../platform/pin-store.ts";
import { openKey, sealSlot } from "../../../platform/sync/sync-seal.ts";
import { family, type FamilyPart } from "../../family.ts";

export const words = "tre già măng mọc bờ ao";
const phc = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAECAwQFBgcICQoLDA0ODw";
const around = { ownId: "us", ownBase: "chrome-extension://us/", isUnlocked };
const options = { id: "us", origin: "chrome-extension://us", url: "chrome-extension://us/options.html" };
const handlers = limitsHandlers as Handlers;

export const { sync } = fakeBrowser.storage;

/** A change of the limits, as the options page makes it; whether it was kept. */
async function change(part: Partial<StoredLimits>): Promise<boolean> {
  const said = await answer({ m: "limits:change", a: [{ ...(await stored()), ...part }] }, options, handlers, around);
  return "value" in said && (said.value as { ok: boolean }).ok;
}

export const view = async () => readSync(await stored());

/** Why not, or null once it is on. */
export async function join(passphrase = words, anew = false): Promise<string | null> {
  const why = await holdKey(passphrase, anew);
  if (why !== null) return why;
  if (!(await change({ sync: true }))) return "locked";
  await syncNow();
  return null;
}

/** Whether the parent may, and all of it was taken back. */
export async function leave(): Promise<boolean> {
  return (await change({ sync: false })) && (await takeBack());
}

export const settle = async (revision: number, takes: boolean) =>
  settleWith(await stored(), { device: "ffffffff", revision }, takes ? change : null);

export const stored = async () => (await readKept()).stored!;

export const bong = { ...newChild("1"), name: "Bống", tier: "10-12" as const };
const base = family({ setUp: true, children: [bong] });
export const block = (site: string): SiteRule => ({ site, action: "block" });
export const allow = (site: string): SiteRule => ({ site, action: "allow" });
export const setSites = (siteRules: SiteRule[]) => change({ siteRules });

/** A family with a PIN, and a parent who has just typed it. */
export async function begin(): Promise<void> {
  fakeBrowser.runtime.getPlatformInfo = async () => ({ os: "linux", arch: "x86-64" }) as never;
  await database.notes.clear();
  await database.pin.clear();
  forgetLimits();
  await writeLimits(base);
  await writePin(phc);
  await openUnlock();
}

/** What another computer of the family would write: it has the same passphrase, and these limits. */
export async function writeAsOther(part: FamilyPart, revision: number, device = "ffffffff") {
  const items = await sync.get(null);
  const key = await openKey(words, items[keyItem] as KeyItem);
  const limits = syncedOf(family(part, base), tierOn(new Date(), "7-9"), new Date());
  const text = writeContent({ system: "win", at: Date.now(), limits });
  const written = slotItems(await sealSlot(key!, { device, revision }, text))!;
  await sync.set(written);
  return written;
}
