import { browser } from "wxt/browser";
import { weakPin } from "../../core/pin/weak-pin.ts";
import { registry } from "../../lists/registry.ts";
import { readFloorState } from "../../platform/floor/request-rules.ts";
import { readKept, readLimits } from "../../platform/limits-store.ts";
import type { Handlers } from "../../platform/messages/answer.ts";
import type { ListState, Outcome, PinState, ProtectionState } from "../../platform/messages/protocol.ts";
import { deleteReport, markDone, readInbox } from "../../platform/outbox.ts";
import { readBuiltLists } from "../../platform/package-files.ts";
import { lock, openUnlock, readPinState, unlock, writePin } from "../../platform/pin-store.ts";
import { refreshFloor } from "./apply-limits.ts";

type DeviceMessages =
  | "page:open"
  | `pin:${"state" | "unlock" | "lock" | "create" | "change"}`
  | `inbox:${"read" | "done" | "delete"}`
  | "lists:read"
  | `protection:${"read" | "restore"}`;

/** PIN, inbox, lists and the state of this device. */
export const deviceHandlers: Pick<Handlers, DeviceMessages> = {
  "page:open": async () => void (await browser.runtime.openOptionsPage()),
  "pin:state": readPinState,
  "pin:unlock": (_sender, pin) => unlock(pin),
  "pin:lock": lock,
  "pin:create": (_sender, pin) => setPin(pin, "first"),
  "pin:change": (_sender, pin) => setPin(pin, "new"),
  "inbox:read": readInbox,
  "inbox:done": (_sender, id, done) => markDone(id, done),
  "inbox:delete": (_sender, id) => deleteReport(id),
  "lists:read": readLists,
  "protection:read": readProtection,
  "protection:restore": async () => {
    await refreshFloor();
    return readProtection();
  },
};

async function setPin(pin: string, which: "first" | "new"): Promise<Outcome<PinState>> {
  const [state, kept] = await Promise.all([readPinState(), readKept()]);
  if (state.fromPolicy) return { ok: false, refusal: "policy" };
  if (which === "first" && state.set) return { ok: false, refusal: "locked" };
  if (weakPin(pin, kept.stored?.child.birthMonth) !== null) return { ok: false, refusal: "invalid" };
  await writePin(pin);
  await openUnlock();
  return { ok: true, value: await readPinState() };
}

async function readLists(): Promise<ListState[]> {
  const [built, limits] = await Promise.all([readBuiltLists(), readLimits()]);
  return registry.map((source) => {
    const found = built.lists.find(({ id }) => id === source.id);
    return {
      id: source.id,
      category: source.category,
      licence: source.licence,
      upstream: source.upstream === null ? "" : `${source.upstream.owner}/${source.upstream.repo}`,
      entries: found?.names ?? 0,
      enabled: found !== undefined && limits.lists[source.id] !== false,
      locked: limits.locked.includes("lists"),
      origin: found?.origin ?? "absent",
    };
  });
}

async function readProtection(): Promise<ProtectionState> {
  const [hostAccess, privateWindows, { day, total }] = await Promise.all([
    browser.permissions.contains({ origins: ["<all_urls>"] }),
    browser.extension.isAllowedIncognitoAccess(),
    readBuiltLists(),
  ]);
  const version = browser.runtime.getManifest().version;
  const floor = import.meta.env.FIREFOX ? "listener" : await readFloorState();
  return { hostAccess, privateWindows, version, listsDay: day, names: total, floor };
}
