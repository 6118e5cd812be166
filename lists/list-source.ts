import type { CategoryId } from "../core/category/categories.ts";
import type { ListFormat } from "../core/index/parse-list/list-format.ts";

/** Where a list is published: a file of a public repository. */
export type Upstream = {
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
  readonly path: string;
};

/** `curated`: written by us. `bundled`: fetched when the package is built. `download`: fetched by the browser, never shipped. */
export type ListOrigin = "curated" | "bundled" | "download";

/** Licences that let a list be shipped inside the package. */
export const bundledLicences = ["MIT", "Unlicense", "BSD-3-Clause", "CC-BY-SA-4.0"] as const;

/** SPDX names. */
export type Licence = (typeof bundledLicences)[number] | "GPL-3.0-only";

export type ListSource = {
  /** Stored in limits and reports: never renamed, never given to another list. */
  readonly id: string;
  readonly category: CategoryId;
  readonly format: ListFormat;
  /** Null for what we wrote ourselves: `lists/curated/<category>.txt`. */
  readonly upstream: Upstream | null;
  readonly licence: Licence;
  readonly origin: ListOrigin;
  /** How often a newer version is worth fetching; 0 for what only comes with a release. */
  readonly refreshDays: number;
  /** Whether it is on when nobody has chosen. */
  readonly enabled: boolean;
  /** Gathered by letters in names the world over, so that `essex` is in it too: `auditName` is believed about it. */
  readonly harvested?: true;
  /** IP addresses are handed on to other owners: only a list that is kept up is believed about them. */
  readonly keepsIpAddresses?: true;
};

/** As much of a list as its names are weighed by. */
export type WeighedList = Pick<ListSource, "id" | "category" | "origin" | "harvested" | "keepsIpAddresses">;

/** The path below the mirror, and below the host that publishes raw files. */
export function upstreamPath({ owner, repo, branch, path }: Upstream): string {
  return `${owner}/${repo}/${branch}/${path}`;
}

/** Where a person can look a list up. */
export function publishedAt({ owner, repo, branch, path }: Upstream): string {
  return `https://github.com/${owner}/${repo}/blob/${branch}/${path}`;
}
