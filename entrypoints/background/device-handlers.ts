import { browser } from "wxt/browser";
import { readFloorState } from "../../platform/floor/request-rules.ts";
import type { Handlers } from "../../platform/messages/answer.ts";
import type { Outcome, PinState, ProtectionState } from "../../platform/messages/protocol.ts";
import { readBuiltLists } from "../../platform/package-files.ts";
import {
  beginRecovery,
  beginTry,
  finishRecovery,
  finishTry,
  lock,
  openUnlock,
  readPinState,
  writePin,
  writeRecovery,
} from "../../platform/pin-store.ts";
import { probeStorage, repairStorage } from "../../platform/storage/heal-storage.ts";
import { readStorageRecord } from "../../platform/storage/storage-record.ts";
import { refreshFloor } from "./apply-limits.ts";
import { afterRefresh, refreshNow, useDownloads } from "./list-updates.ts";
import { readDeviceEvidence } from "./read-evidence.ts";
import { readLists } from "./read-lists.ts";
import { syncNow } from "./sync/watch-sync.ts";
import { readSigned } from "./read-signed.ts";

type DeviceMessages =
  | `pin:${"state" | "begin" | "finish" | "lock" | "create" | "change"}`
  | `recovery:${"begin" | "finish" | "renew"}`
  | `lists:${"read" | "signed" | "refresh" | "refreshed" | "kept"}`
  | `protection:${"read" | "restore"}`
  | "device:evidence"
  | "storage:repair"
  | "sync:now";

/** PIN, lists and the state of this device. */
export const deviceHandlers: Pick<Handlers, DeviceMessages> = {
  "pin:state": readPinState,
  "pin:begin": beginTry,
  "pin:finish": (_sender, ticket, hash) => finishTry(ticket, hash),
  "pin:lock": lock,
  "pin:create": (_sender, phc) => setPin(phc, "first"),
  "pin:change": (_sender, phc) => setPin(phc, "new"),
  "recovery:begin": beginRecovery,
  "recovery:finish": (_sender, ticket, hash, next) => finishRecovery(ticket, hash, next),
  "recovery:renew": (_sender, phc) => renewRecovery(phc),
  "lists:read": readLists,
  "lists:signed": readSigned,
  "lists:refresh": (_sender, id) => refreshNow(id),
  "lists:refreshed": (_sender, outcome, waits) => afterRefresh(outcome, waits),
  "lists:kept": useDownloads,
  "protection:read": readProtection,
  "protection:restore": async () => {
    await refreshFloor();
    return readProtection();
  },
  "device:evidence": readDeviceEvidence,
  "sync:now": syncNow,
  "storage:repair": async () => {
    await repairStorage();
    return readProtection();
  },
};

async function setPin(phc: string, which: "first" | "new"): Promise<Outcome<PinState>> {
  const state = await readPinState();
  if (state.fromPolicy) return { ok: false, refusal: "policy" };
  if (which === "first" && state.set) return { ok: false, refusal: "locked" };
  if (!(await writePin(phc))) return { ok: false, refusal: "invalid" };
  await openUnlock();
  return { ok: true, value: await readPinState() };
}

async function renewRecovery(phc: string): Promise<Outcome<PinState>> {
  const { set, fromPolicy } = await readPinState();
  if (fromPolicy) return { ok: false, refusal: "policy" };
  if (!set || !(await writeRecovery(phc))) return { ok: false, refusal: "invalid" };
  return { ok: true, value: await readPinState() };
}

async function readProtection(): Promise<ProtectionState> {
  const [hostAccess, privateWindows, { day, total }, storage] = await Promise.all([
    browser.permissions.contains({ origins: ["<all_urls>"] }),
    browser.extension.isAllowedIncognitoAccess(),
    readBuiltLists(),
    probeStorage().then(readStorageRecord),
  ]);
  const version = browser.runtime.getManifest().version;
  const floor = import.meta.env.FIREFOX ? "listener" : await readFloorState();
  return { hostAccess, privateWindows, version, listsDay: day, names: total, floor, storage };
}
