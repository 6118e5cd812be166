import { browser } from "wxt/browser";
import { noPolicy, parsePolicy, type Policy } from "../core/limits/policy.ts";

/**
 * Managed storage is slow while the browser starts: seen to take three seconds, and to be empty until the policy has been
 * loaded. So a copy of the last policy, an empty one included, stands for the first pages.
 */
const copyKey = "policyCopy";

/** How long after the browser's start an empty policy may only mean that it has not been loaded yet. */
const settleMs = 10_000;

const settledKey = "policySettled";

let known: Promise<Policy> | undefined;

/** The school's policy, read once per worker life and again after a change. None set is an empty policy. */
export function readPolicy(): Promise<Policy> {
  known ??= readNow();
  known.catch(() => (known = undefined));
  return known;
}

export function forgetPolicy(): void {
  known = undefined;
}

/** Reads managed storage as it is now and lets that count until the browser closes. */
export async function settlePolicy(): Promise<void> {
  await keep(await readManaged());
}

/** Once per start of the browser: replaces the copy by what the policy really is. Calls back when that changed anything. */
export async function settlePolicyLater(onChanged: () => void): Promise<void> {
  if (await isSettled()) return;
  const copy = await readCopy();
  let raw = await readManaged();
  if (isEmpty(raw) && copy !== undefined && !isEmpty(copy)) {
    await new Promise((done) => setTimeout(done, settleMs));
    raw = await readManaged();
  }
  await keep(raw);
  if (JSON.stringify(raw) !== JSON.stringify(copy)) onChanged();
}

/** On the very first run there is no copy, and the first page waits for the policy. */
async function readNow(): Promise<Policy> {
  const raw = (await isSettled()) ? await readManaged() : ((await readCopy()) ?? (await readManaged()));
  return isEmpty(raw) ? noPolicy : parsePolicy(raw);
}

type Raw = Record<string, unknown>;

const isEmpty = (raw: Raw) => Object.keys(raw).length === 0;

/** Firefox has read its policy before it starts us: there the copy is never needed. */
async function isSettled(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return true;
  return (await browser.storage.session.get(settledKey))[settledKey] === true;
}

async function keep(raw: Raw): Promise<void> {
  await browser.storage.local.set({ [copyKey]: raw });
  await browser.storage.session.set({ [settledKey]: true });
  forgetPolicy();
}

async function readCopy(): Promise<Raw | undefined> {
  return (await browser.storage.local.get(copyKey))[copyKey] as Raw | undefined;
}

async function readManaged(): Promise<Raw> {
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
