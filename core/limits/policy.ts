import * as v from "valibot";
import { parseSite } from "../address/site.ts";
import { categoryIds, type CategoryId } from "../category/categories.ts";
import { parsePhc } from "../pin/phc.ts";
import { addressDetails, type AddressDetail } from "../report/address-detail.ts";
import { endpointKeySchema, endpointUrlSchema } from "../report/endpoint.ts";
import { tierIds, type TierId } from "../tier/tiers.ts";
import { restrictions, type Restriction } from "../video/video-limits.ts";
import { languages } from "./stored-limits.ts";

const category = v.picklist(categoryIds as readonly [CategoryId, ...CategoryId[]]);

/** The keys of managed storage. Each is read on its own: one wrong value never takes the others down. */
export const policyKeys = {
  tier: v.picklist(tierIds as readonly [TierId, ...TierId[]]),
  allow: v.string(),
  block: v.string(),
  categoriesBlock: category,
  categoriesAllow: category,
  lists: v.string(),
  language: v.picklist(languages),
  safeSearch: v.boolean(),
  youtubeRestrict: v.picklist(restrictions),
  reportEndpoint: endpointUrlSchema,
  reportKey: endpointKeySchema,
  reportDetail: v.picklist(addressDetails),
  // A hash that nothing can be compared with would stand for "no PIN" and open every door.
  adminPinHash: v.pipe(
    v.string(),
    v.check((text) => parsePhc(text) !== undefined, "not an Argon2id hash in the PHC format"),
  ),
  bundleUrl: v.pipe(
    v.string(),
    v.maxLength(2048),
    // No names, passwords, queries or fragments: everybody asks for the same address.
    v.regex(/^https:\/\/[^\s/?#@]+(?:\/[^\s?#@]*)?$/, "not the https address of a folder"),
    v.transform((text) => text.replace(/\/+$/, "")),
  ),
  bundleKeys: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bundleChannel: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,64}$/)),
  bundleThreshold: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16)),
  locked: v.string(),
} as const;

type PolicyKey = keyof typeof policyKeys;

const listKeys = ["allow", "block", "categoriesBlock", "categoriesAllow", "lists", "bundleKeys", "locked"] as const;

/** What a school or ministry set for this device, read key by key. */
export type Policy = {
  readonly tier?: TierId;
  readonly allow: readonly string[];
  readonly block: readonly string[];
  readonly categoriesBlock: readonly CategoryId[];
  readonly categoriesAllow: readonly CategoryId[];
  /** Ids of lists that are on besides those that are on by default. */
  readonly lists?: readonly string[];
  readonly language?: (typeof languages)[number];
  readonly safeSearch?: boolean;
  readonly youtubeRestrict?: Restriction;
  readonly reportEndpoint?: string;
  readonly reportKey?: string;
  readonly reportDetail?: AddressDetail;
  readonly adminPinHash?: string;
  /** The folder of the organisation's own signed lists, without a slash at its end. */
  readonly bundleUrl?: string;
  /** Raw Ed25519 public keys in hex. */
  readonly bundleKeys: readonly string[];
  /** Absent: the host of the folder. */
  readonly bundleChannel?: string;
  /** How many of the keys must have signed; absent: one. */
  readonly bundleThreshold?: number;
  readonly locked: readonly string[];
  /** Entries that could not be read, in words for the admin. */
  readonly problems: readonly string[];
};

export const noPolicy: Policy = {
  allow: [],
  block: [],
  categoriesBlock: [],
  categoriesAllow: [],
  bundleKeys: [],
  locked: [],
  problems: [],
};

/** Reads a policy from whatever managed storage holds; never throws, and says what it could not use. */
export function parsePolicy(raw: unknown): Policy {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return { ...noPolicy, problems: ["the policy is not an object of keys and values"] };
  }
  const problems: string[] = [];
  const policy: Record<string, unknown> = { ...noPolicy };
  for (const [key, value] of Object.entries(raw)) {
    if (!(key in policyKeys)) problems.push(`${key}: not a key of this version`);
    else if ((listKeys as readonly string[]).includes(key)) policy[key] = readList(key as PolicyKey, value, problems);
    else readValue(key as PolicyKey, value, policy, problems);
  }
  if (policy["bundleUrl"] !== undefined && (policy["bundleKeys"] as string[]).length === 0)
    problems.push("bundleKeys: without a key nothing from bundleUrl is believed");
  return { ...(policy as Omit<Policy, "problems">), problems };
}

function readValue(key: PolicyKey, value: unknown, policy: Record<string, unknown>, problems: string[]): void {
  const read = v.safeParse(policyKeys[key], value);
  if (read.success) policy[key] = read.output;
  else problems.push(`${key}: ${read.issues[0].message}`);
}

function readList(key: PolicyKey, value: unknown, problems: string[]): unknown[] {
  if (!Array.isArray(value)) {
    problems.push(`${key}: not a list`);
    return [];
  }
  return value.flatMap((entry: unknown) => {
    const read = v.safeParse(policyKeys[key], entry);
    const site = key === "allow" || key === "block";
    const output = read.success && site ? parseSite(String(read.output)) : read.success ? read.output : undefined;
    if (output === undefined) problems.push(`${key}: ${String(entry).slice(0, 80)} is not readable`);
    return output === undefined ? [] : [output];
  });
}
