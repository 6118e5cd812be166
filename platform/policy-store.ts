import { browser } from "wxt/browser";
import { noPolicy, parsePolicy, type Policy } from "../core/limits/policy.ts";

/** How long after the browser's start an empty policy may only mean that it has not been loaded yet. */
const settleMs = 10_000;

const copyKey = "policyCopy";

let known: Promise<Policy> | undefined;
let settled = false;

/** The school's policy, read once per worker life and again after a change. None set is an empty policy. */
export function readPolicy(): Promise<Policy> {
  known ??= readManaged();
  return known;
}

export function forgetPolicy(): void {
  known = undefined;
}

/**
 * Lets an empty policy count as removed once the browser has had time to load it, then calls back if that changes
 * anything. Until then the copy of the last one stands.
 */
export function settlePolicy(onRemoved: () => void): void {
  setTimeout(async () => {
    settled = true;
    const before = await readPolicy();
    forgetPolicy();
    if (before !== noPolicy && (await readPolicy()) === noPolicy) onRemoved();
  }, settleMs);
}

async function readManaged(): Promise<Policy> {
  const raw = await readRaw();
  if (Object.keys(raw).length > 0) {
    await browser.storage.local.set({ [copyKey]: raw });
    return parsePolicy(raw);
  }
  const copy = (await browser.storage.local.get(copyKey))[copyKey];
  if (copy === undefined) return noPolicy;
  if (!settled) return parsePolicy(copy);
  await browser.storage.local.remove(copyKey);
  return noPolicy;
}

async function readRaw(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects where no policy is installed.
    return {};
  }
}

export async function isManaged(): Promise<boolean> {
  return (await readPolicy()) !== noPolicy;
}
