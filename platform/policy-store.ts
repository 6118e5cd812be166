import { browser } from "wxt/browser";
import { noPolicy, parsePolicy, type Policy } from "../core/limits/policy.ts";

/** How long after the browser's start an empty policy may only mean that it has not been loaded yet. */
const settleMs = 10_000;

const copyKey = "policyCopy";

const settledKey = "policySettled";

let known: Promise<Policy> | undefined;

/** The school's policy, read once per worker life and again after a change. None set is an empty policy. */
export function readPolicy(): Promise<Policy> {
  known ??= readManaged();
  known.catch(() => (known = undefined));
  return known;
}

export function forgetPolicy(): void {
  known = undefined;
}

/** From now on, until the browser closes, an empty policy is one that was taken away. */
export async function settlePolicy(): Promise<void> {
  await browser.storage.session.set({ [settledKey]: true });
  forgetPolicy();
}

/**
 * Right after its start the browser may not have loaded the policy yet: the copy of the last one stands for a while, then
 * what is there counts. Calls back when that changed anything.
 */
export async function settlePolicyLater(onRemoved: () => void): Promise<void> {
  if (await isSettled()) return;
  setTimeout(async () => {
    const before = await readPolicy();
    await settlePolicy();
    if (before !== noPolicy && (await readPolicy()) === noPolicy) onRemoved();
  }, settleMs);
}

async function isSettled(): Promise<boolean> {
  return (await browser.storage.session.get(settledKey))[settledKey] === true;
}

async function readManaged(): Promise<Policy> {
  const raw = await readRaw();
  if (Object.keys(raw).length > 0) {
    await browser.storage.local.set({ [copyKey]: raw });
    return parsePolicy(raw);
  }
  const copy = (await browser.storage.local.get(copyKey))[copyKey];
  if (copy === undefined) return noPolicy;
  if (!(await isSettled())) return parsePolicy(copy);
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
