import { newChild } from "../../core/limits/child.ts";
import { mergeLimits } from "../../core/limits/merge-limits.ts";
import type { Limits } from "../../core/limits/limits.ts";
import { noPolicy, parsePolicy, type Policy } from "../../core/limits/policy.ts";
import { freshLimits } from "../../core/limits/stored-limits.ts";
import { isTierId, tierIds } from "../../core/tier/tiers.ts";
import { gardenSites } from "../../lists/garden-sites.ts";
import { helpSites } from "../../lists/help.ts";

export type JudgeOptions = {
  readonly tier?: string;
  readonly policy?: string;
  readonly lists?: string;
  readonly at?: string;
};

/**
 * The limits that the options come to: the tier stands where a parent's choice would, the policy above it.
 *
 * @throws Error that says which option is wrong and what it takes
 */
export async function readLimits(
  options: JudgeOptions,
  readText: (path: string) => Promise<string>,
): Promise<{ limits: Limits; now: Date }> {
  const { tier } = options;
  if (tier !== undefined && !isTierId(tier)) throw new Error(`--tier ${tier} is not one of ${tierIds.join(", ")}`);
  const now = options.at === undefined ? new Date() : new Date(options.at);
  if (Number.isNaN(now.getTime())) throw new Error(`--at ${options.at} is not a time such as 2026-11-21T20:00:00`);
  const policy = options.policy === undefined ? noPolicy : await readPolicy(options.policy, readText);
  const given = { garden: gardenSites, help: helpSites };
  const child = newChild("1");
  const stored = { ...freshLimits, setUp: true, children: [tier === undefined ? child : { ...child, tier }] };
  return { limits: mergeLimits(stored, policy, given, now), now };
}

async function readPolicy(path: string, readText: (path: string) => Promise<string>): Promise<Policy> {
  const text = await readText(path);
  try {
    return parsePolicy(JSON.parse(text));
  } catch {
    throw new Error(`--policy ${path} is not JSON`);
  }
}
