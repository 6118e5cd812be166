import { browser } from "wxt/browser";
import { compileFloor, type Floor } from "../../core/floor/compile-floor.ts";
import { readCorrections } from "./corrections.ts";
import type { ProtectionState } from "../messages/protocol.ts";
import { readLimits } from "../limits-store.ts";
import { packageUrl, readBuiltLists } from "../package-files.ts";

/** Chromium's floor: declarative request rules, held by the browser whether or not any code of ours runs. */

const writtenKey = "floorWritten";
const spokenKey = "floorSpoken";

const rules = () => browser.declarativeNetRequest;

/** Makes the browser's rules equal the limits. Cheap when they do already; one run at a time. */
export function applyFloor(): Promise<void> {
  return navigator.locks.request("floor", async () => {
    const floor = await readFloor();
    const print = await fingerprint(floor);
    if ((await browser.storage.session.get(spokenKey))[spokenKey] === print) return;
    await silenceWitness();
    if (!(await isWritten(floor, print))) await writeLasting(floor, print);
    await speak(floor, print);
  });
}

async function readFloor(): Promise<Floor> {
  const now = new Date();
  const [limits, { groups }, hostAccess, corrections] = await Promise.all([
    readLimits(now),
    readBuiltLists(),
    browser.permissions.contains({ origins: ["<all_urls>"] }),
    readCorrections(),
  ]);
  const manifest = browser.runtime.getManifest() as chrome.runtime.ManifestV3;
  const rulesets = (manifest.declarative_net_request?.rule_resources ?? []).map(({ id }) => id);
  return compileFloor(
    limits,
    { rulesets, groups },
    { blockedPage: packageUrl("/blocked.html"), hostAccess, corrections },
    now,
  );
}

/** The witness goes first, so that it never speaks for rules that are about to change. */
async function silenceWitness(): Promise<void> {
  await browser.storage.session.remove(spokenKey);
  const standing = await rules().getSessionRules();
  if (standing.length > 0) await rules().updateSessionRules({ removeRuleIds: standing.map(({ id }) => id) });
}

async function writeLasting(floor: Floor, print: string): Promise<void> {
  await browser.storage.local.remove(writtenKey);
  const [enabled, dynamic] = await Promise.all([rules().getEnabledRulesets(), rules().getDynamicRules()]);
  await rules().updateEnabledRulesets({
    enableRulesetIds: floor.rulesets.filter((id) => !enabled.includes(id)),
    disableRulesetIds: enabled.filter((id) => !floor.rulesets.includes(id)),
  });
  for (const rulesetId of floor.rulesets) await switchLists(rulesetId, floor.off[rulesetId] ?? []);
  await rules().updateDynamicRules({
    removeRuleIds: dynamic.map(({ id }) => id),
    addRules: floor.dynamic as chrome.declarativeNetRequest.Rule[],
  });
  if (!(await isStanding(floor))) throw new Error("the browser did not take the rules");
  await browser.storage.local.set({ [writtenKey]: print });
}

/** Switches the rules of lists that are off, and only those. */
async function switchLists(rulesetId: string, off: readonly number[]): Promise<void> {
  const standing = await rules().getDisabledRuleIds({ rulesetId });
  const disableRuleIds = off.filter((id) => !standing.includes(id));
  const enableRuleIds = standing.filter((id) => !off.includes(id));
  if (disableRuleIds.length + enableRuleIds.length === 0) return;
  await rules().updateStaticRules({ rulesetId, disableRuleIds, enableRuleIds });
}

async function isWritten(floor: Floor, print: string): Promise<boolean> {
  const written = (await browser.storage.local.get(writtenKey))[writtenKey];
  return written === print && (await isStanding(floor));
}

async function isStanding(floor: Floor): Promise<boolean> {
  const [enabled, dynamic] = await Promise.all([rules().getEnabledRulesets(), rules().getDynamicRules()]);
  const sameRulesets = enabled.length === floor.rulesets.length && floor.rulesets.every((id) => enabled.includes(id));
  return sameRulesets && dynamic.length === floor.dynamic.length;
}

async function speak(floor: Floor, print: string): Promise<void> {
  await rules().updateSessionRules({ addRules: floor.session as chrome.declarativeNetRequest.Rule[] });
  await browser.storage.session.set({ [spokenKey]: print });
}

/** Rule files belong to a version of the package: their print does too. */
async function fingerprint(floor: Floor): Promise<string> {
  const { generation } = await readBuiltLists();
  const text = JSON.stringify([browser.runtime.getManifest().version, generation, floor]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export async function readFloorState(): Promise<ProtectionState["floor"]> {
  const spoken = (await browser.storage.session.get(spokenKey))[spokenKey];
  const written = (await browser.storage.local.get(writtenKey))[writtenKey];
  return spoken !== undefined && spoken === written ? "ready" : "pending";
}
