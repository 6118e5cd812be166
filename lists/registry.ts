import { categoryIds, type CategoryId } from "../core/category/categories.ts";
import type { ListFormat } from "../core/index/parse-list/list-format.ts";
import type { Licence, ListOrigin, ListSource } from "./list-source.ts";

/** Id, category, format, path and days between two looks for a newer version; then what differs from the rule. */
type Row = readonly [
  id: string,
  category: CategoryId,
  format: ListFormat,
  path: string,
  refreshDays: number,
  different?: Partial<ListSource>,
];

/** What all lists of one repository have in common. */
type Publisher = {
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
  readonly licence: Licence;
  readonly origin: ListOrigin;
  /** The whole path of a row's file. */
  readonly at: (path: string) => string;
};

function publish({ at, licence, origin, ...repository }: Publisher, rows: readonly Row[]): ListSource[] {
  return rows.map(([id, category, format, path, refreshDays, different]) => {
    const upstream = { ...repository, path: at(path) };
    return { id, category, format, upstream, licence, origin, refreshDays, enabled: true, ...different };
  });
}

/** What we wrote ourselves, one list a category. Its entries are sites or places in sites. */
const curated = categoryIds.map((category) => ({
  id: `curated-${category}`,
  category,
  format: "urls",
  upstream: null,
  licence: "MIT",
  origin: "curated",
  refreshDays: 0,
  enabled: true,
  keepsIpAddresses: true,
})) satisfies readonly ListSource[];

const shadowWhisperer = publish(
  {
    owner: "ShadowWhisperer",
    repo: "BlockLists",
    branch: "master",
    licence: "Unlicense",
    origin: "bundled",
    at: (path) => `RAW/${path}`,
  },
  [
    ["shadowwhisperer-adult", "adult", "domains", "Adult", 7],
    ["shadowwhisperer-gambling", "gambling", "domains", "Gambling", 7],
    ["shadowwhisperer-scam", "scam", "domains", "Scam", 3],
    ["shadowwhisperer-shock", "violence", "domains", "Shock", 30],
    ["shadowwhisperer-dating", "dating", "domains", "Dating", 14],
    ["shadowwhisperer-tunnels", "proxy", "domains", "Tunnels", 7],
  ],
);

/** The Vietnamese part of the net. */
const hostsVN = publish(
  {
    owner: "bigdargon",
    repo: "hostsVN",
    branch: "master",
    licence: "MIT",
    origin: "bundled",
    at: (path) => `extensions/${path}.txt`,
  },
  [
    ["hostsvn-adult", "adult", "domains", "adult/domain", 7],
    ["hostsvn-adult-vn", "adult", "domains", "adult/domain-VN", 7],
    ["hostsvn-gambling", "gambling", "domains", "gambling/domain", 3],
    ["hostsvn-gambling-vn", "gambling", "domains", "gambling/domain-VN", 3],
    ["hostsvn-threat", "scam", "domains", "threat/domain", 3],
    ["hostsvn-threat-vn", "scam", "domains", "threat/domain-VN", 3],
  ],
);

const sinfonietta = publish(
  {
    owner: "Sinfonietta",
    repo: "hostfiles",
    branch: "master",
    licence: "MIT",
    origin: "bundled",
    at: (path) => `${path}-hosts`,
  },
  [
    ["sinfonietta-pornography", "adult", "hosts", "pornography", 14],
    ["sinfonietta-gambling", "gambling", "hosts", "gambling", 14],
    ["sinfonietta-snuff", "violence", "hosts", "snuff", 30],
    ["sinfonietta-social", "social", "hosts", "social", 30],
  ],
);

const durableNapkin = publish(
  {
    owner: "durablenapkin",
    repo: "scamblocklist",
    branch: "master",
    licence: "MIT",
    origin: "bundled",
    at: (path) => path,
  },
  [["durablenapkin-scam", "scam", "hosts", "hosts.txt", 3]],
);

const blocklistProject = publish(
  {
    owner: "blocklistproject",
    repo: "Lists",
    branch: "master",
    licence: "Unlicense",
    origin: "bundled",
    at: (path) => `${path}.txt`,
  },
  [
    ["blocklistproject-piracy", "piracy", "hosts", "piracy", 14],
    ["blocklistproject-scam", "scam", "hosts", "scam", 7],
    ["blocklistproject-vaping", "tobacco-alcohol", "hosts", "vaping", 30],
  ],
);

/** Vietnamese phishing and fake shops. */
const chongLuaDao = publish(
  {
    owner: "elliotwutingfeng",
    repo: "ChongLuaDao-Phishing-Blocklist",
    branch: "main",
    licence: "BSD-3-Clause",
    origin: "bundled",
    at: (path) => path,
  },
  [["chongluadao-phishing", "scam", "domains", "urls-pihole.txt", 1]],
);

/** The lists of Université Toulouse Capitole. */
const ut1 = publish(
  {
    owner: "olbat",
    repo: "ut1-blacklists",
    branch: "master",
    licence: "CC-BY-SA-4.0",
    origin: "bundled",
    at: (path) => `blacklists/${path}`,
  },
  [
    ["ut1-gambling", "gambling", "domains", "gambling/domains", 14],
    ["ut1-gambling-urls", "gambling", "urls", "gambling/urls", 30],
    ["ut1-dating", "dating", "domains", "dating/domains", 14],
    ["ut1-vpn", "proxy", "domains", "vpn/domains", 7],
    ["ut1-doh", "proxy", "domains", "doh/domains", 7, { keepsIpAddresses: true }],
    ["ut1-warez", "piracy", "domains", "warez/domains", 14],
    ["ut1-games", "games", "domains", "games/domains", 30],
    ["ut1-agressif", "hate", "domains", "agressif/domains", 30],
    ["ut1-drogue", "drugs", "domains", "drogue/domains", 30],
    ["ut1-drogue-urls", "drugs", "urls", "drogue/urls", 30],
    ["ut1-dangerous-material", "weapons", "domains", "dangerous_material/domains", 30],
  ],
);

/** Fetched by the browser, never shipped. The three gambling lists hold one another: one is on. */
const hagezi = publish(
  {
    owner: "hagezi",
    repo: "dns-blocklists",
    branch: "main",
    licence: "GPL-3.0-only",
    origin: "download",
    at: (path) => `wildcard/${path}-onlydomains.txt`,
  },
  [
    ["hagezi-nsfw", "adult", "domains", "nsfw", 1, { harvested: true }],
    ["hagezi-gambling", "gambling", "domains", "gambling", 1, { enabled: false }],
    ["hagezi-gambling-medium", "gambling", "domains", "gambling.medium", 1],
    ["hagezi-gambling-mini", "gambling", "domains", "gambling.mini", 1, { enabled: false }],
    ["hagezi-fake", "scam", "domains", "fake", 1],
    ["hagezi-threats-mini", "scam", "domains", "tif.mini", 1],
    ["hagezi-piracy", "piracy", "domains", "anti.piracy", 7],
    ["hagezi-bypass", "proxy", "domains", "doh-vpn-proxy-bypass", 1, { keepsIpAddresses: true }],
    ["hagezi-no-safe-search", "proxy", "domains", "nosafesearch", 7],
    ["hagezi-social", "social", "domains", "social", 7],
  ],
);

/**
 * Every list, those written by us first. What was looked at and left out, and why, stands in `NOTICE.md`. To add one: a row
 * above, and a line in both notices.
 */
export const registry: readonly ListSource[] = [
  ...curated,
  ...shadowWhisperer,
  ...hostsVN,
  ...sinfonietta,
  ...durableNapkin,
  ...blocklistProject,
  ...chongLuaDao,
  ...ut1,
  ...hagezi,
];
