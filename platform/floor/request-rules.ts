import { browser } from "wxt/browser";
import { compileFloor, type Floor } from "../../core/floor/compile-floor.ts";
import { downloadedRules, markDomain, ruleIds } from "../../core/floor/downloaded-rules.ts";
import type { Rule } from "../../core/floor/rule.ts";
import { readDownloadedLists, readDownloadedNames } from "../lists/downloaded-floor.ts";
import { readReleasedHosts } from "../lists/released.ts";
import { readCorrections } from "./corrections.ts";
import type { ProtectionState } from "../messages/protocol.ts";
import { readNameAsks } from "../names.ts";
import { readLimits } from "../limits-store.ts";
import { closesSoon } from "../time-closing.ts";
import { packageUrl, readBuiltLists } from "../package-files.ts";

/** Chromium's floor: declarative request rules, held by the browser whether or not any code of ours runs. */

const writtenKey = "floorWritten";
const spokenKey = "floorSpoken";

const blockedPage = () => packageUrl("/blocked.html");

const rules = () => browser.declarativeNetRequest;

/** Makes the browser's rules equal the limits. Cheap when they do already; one run at a time. */
export function applyFloor(): Promise<void> {
  return navigator.locks.request("floor", async () => {
    const floor = await readFloor();
    const { session, ...lasting } = floor;
    const [print, witness] = await Promise.all([fingerprint(lasting), printOf(session)]);
    const spoken = `${print} ${witness}`;
    if ((await browser.storage.session.get(spokenKey))[spokenKey] === spoken) return;
    await holdLimits(floor);
    // The witness changes with the child's time, which is no reason to write the lasting rules anew.
    if (!(await isWritten(floor, print))) await writeLasting(floor, print);
    await speak(floor, spoken);
  });
}

async function readFloor(): Promise<Floor> {
  const now = new Date();
  const [limits, { groups }, asks, hostAccess, corrections, released] = await Promise.all([
    readLimits(now),
    readBuiltLists(),
    readNameAsks(),
    browser.permissions.contains({ origins: ["<all_urls>"] }),
    readCorrections(),
    readReleasedHosts(now.getTime()),
  ]);
  const manifest = browser.runtime.getManifest() as chrome.runtime.ManifestV3;
  const rulesets = (manifest.declarative_net_request?.rule_resources ?? []).map(({ id }) => id);
  return compileFloor(
    limits,
    { rulesets, groups, asks },
    { blockedPage: blockedPage(), hostAccess, corrections, released, timeCloses: await closesSoon(limits) },
    now,
    await readDownloadedLists(limits.lists),
  );
}

/**
 * The witness goes first, so that it never speaks for rules that are about to change. Rules of the limits take its place:
 * they hold at once, while the lasting ones, which the browser indexes with every downloaded name, may take seconds.
 */
async function holdLimits(floor: Floor): Promise<void> {
  await browser.storage.session.remove(spokenKey);
  const standing = await rules().getSessionRules();
  const removeRuleIds = standing.map(({ id }) => id);
  const addRules = floor.dynamic as chrome.declarativeNetRequest.Rule[];
  // The witness must go even where the browser does not take the others.
  await rules()
    .updateSessionRules({ removeRuleIds, addRules })
    .catch(() => rules().updateSessionRules({ removeRuleIds }));
}

async function writeLasting(floor: Floor, print: string): Promise<void> {
  await browser.storage.local.remove(writtenKey);
  const enabled = await rules().getEnabledRulesets();
  await rules().updateEnabledRulesets({
    enableRulesetIds: floor.rulesets.filter((id) => !enabled.includes(id)),
    disableRulesetIds: enabled.filter((id) => !floor.rulesets.includes(id)),
  });
  for (const rulesetId of floor.rulesets) await switchLists(rulesetId, floor.off[rulesetId] ?? []);
  await writeDynamic(floor);
  if (!(await isStanding(floor))) throw new Error("the browser did not take the rules");
  await browser.storage.local.set({ [writtenKey]: print });
}

const limitIds = () => idsIn(ruleIds.limits);
const downloadedIds = () => [ruleIds.mark, ...idsIn(ruleIds.downloaded)];

function idsIn({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The downloaded lists' rules are written anew only when they change: their names are read for it. */
async function writeDynamic(floor: Floor): Promise<void> {
  const limits = floor.dynamic as chrome.declarativeNetRequest.Rule[];
  if (await isDownloadedStanding(floor)) {
    await rules().updateDynamicRules({ removeRuleIds: limitIds(), addRules: limits });
    return;
  }
  const downloaded = (await readDownloadedRules(floor)) as chrome.declarativeNetRequest.Rule[];
  try {
    await rules().updateDynamicRules({
      removeRuleIds: [...limitIds(), ...downloadedIds()],
      addRules: [...limits, ...downloaded],
    });
  } catch (error) {
    // What a parent set is worth more than all that was downloaded; without the rest the witness stays silent.
    await rules().updateDynamicRules({ removeRuleIds: limitIds(), addRules: limits });
    throw error;
  }
}

async function readDownloadedRules({ downloaded }: Floor): Promise<readonly Rule[]> {
  if (downloaded === null || downloaded.plan.length === 0) return [];
  const namesOf = await readDownloadedNames(downloaded);
  return downloadedRules(downloaded.plan, namesOf, blockedPage(), await printOf(downloaded));
}

/** By the mark that was written with them. */
async function isDownloadedStanding({ downloaded }: Floor): Promise<boolean> {
  const [mark] = await rules().getDynamicRules({ ruleIds: [ruleIds.mark] });
  if (downloaded === null || downloaded.plan.length === 0) return mark === undefined;
  return mark?.condition.requestDomains?.[0] === markDomain(await printOf(downloaded));
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
  const [enabled, limits] = await Promise.all([
    rules().getEnabledRulesets(),
    rules().getDynamicRules({ ruleIds: limitIds() }),
  ]);
  const sameRulesets = enabled.length === floor.rulesets.length && floor.rulesets.every((id) => enabled.includes(id));
  return sameRulesets && limits.length === floor.dynamic.length && (await isDownloadedStanding(floor));
}

async function speak(floor: Floor, spoken: string): Promise<void> {
  const standing = await rules().getSessionRules();
  await rules().updateSessionRules({
    removeRuleIds: standing.map(({ id }) => id),
    addRules: floor.session as chrome.declarativeNetRequest.Rule[],
  });
  await browser.storage.session.set({ [spokenKey]: spoken });
}

/** Rule files belong to a version of the package: their print does too. */
async function fingerprint(floor: Omit<Floor, "session">): Promise<string> {
  const { generation } = await readBuiltLists();
  return printOf([browser.runtime.getManifest().version, generation, floor]);
}

async function printOf(what: unknown): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(what)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export async function readFloorState(): Promise<ProtectionState["floor"]> {
  const spoken = (await browser.storage.session.get(spokenKey))[spokenKey];
  const written = (await browser.storage.local.get(writtenKey))[writtenKey];
  return typeof spoken === "string" && spoken.split(" ")[0] === written ? "ready" : "pending";
}
