import { parseAddress } from "../../core/address/parse-address.ts";
import type { Address } from "../../core/address/address.ts";
import type { Match, Topic } from "../../core/index/match.ts";
import type { Limits } from "../../core/limits/limits.ts";
import { mergeLimits } from "../../core/limits/merge-limits.ts";
import { noPolicy, parsePolicy } from "../../core/limits/policy.ts";
import type { StoredLimits } from "../../core/limits/stored-limits.ts";
import { nameAsks } from "../../core/signal/name-asks.ts";
import { openNames } from "../../core/signal/name-reader.ts";
import { nameData } from "../../lists/names/name-data.ts";
import { readNameModel } from "../../scripts/model/name-model-file.ts";
import { family, type FamilyPart } from "../family.ts";

export const noon = new Date(2026, 10, 21, 12, 0, 0);

export const given = { garden: ["garden.example"], help: ["help.example"] };

export function address(url: string): Address {
  const parsed = parseAddress(url);
  if (!parsed) throw new Error(`not an address: ${url}`);
  return parsed;
}

export function stored(part: FamilyPart = {}): StoredLimits {
  return family(part);
}

/** Limits as they come out of a parent's part and a raw policy, once the welcome is finished. */
export function limits(part: FamilyPart = {}, policy: Record<string, unknown> | null = null): Limits {
  return mergeLimits(stored({ setUp: true, ...part }), policy === null ? noPolicy : parsePolicy(policy), given, noon);
}

export function match(topic: Topic, matched = "site.example", list = "a-list"): Match {
  return { topic, list, matched };
}

/** What the package knows of names. */
export const nameReader = openNames(nameData, readNameModel());

/** Whom the floor asks about. */
export const asks = nameAsks(nameData);
