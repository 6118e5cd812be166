import { categoryIds } from "../core/category/categories.ts";
import { upstream, type ListSource } from "./list-source.ts";

const shadow = (path: string) => upstream("ShadowWhisperer", "BlockLists", "master", `RAW/${path}`);
const hostsVN = (path: string) => upstream("bigdargon", "hostsVN", "master", `extensions/${path}.txt`);
const sinfonietta = (path: string) => upstream("Sinfonietta", "hostfiles", "master", `${path}-hosts`);
const durablenapkin = (path: string) => upstream("durablenapkin", "scamblocklist", "master", path);
const blocklistproject = (path: string) => upstream("blocklistproject", "Lists", "master", `${path}.txt`);
const chongluadao = (path: string) => upstream("elliotwutingfeng", "ChongLuaDao-Phishing-Blocklist", "main", path);
const ut1 = (path: string) => upstream("olbat", "ut1-blacklists", "master", `blacklists/${path}`);
const hagezi = (path: string) => upstream("hagezi", "dns-blocklists", "main", `wildcard/${path}-onlydomains.txt`);

const unlicense = { licence: "Unlicense", origin: "bundled", enabled: true } as const;
const mit = { licence: "MIT", origin: "bundled", enabled: true } as const;
const bsd = { licence: "BSD-3-Clause", origin: "bundled", enabled: true } as const;
const ccBySa = { licence: "CC-BY-SA-4.0", origin: "bundled", enabled: true } as const;
const gpl = { licence: "GPL-3.0-only", origin: "download", enabled: true } as const;

/** What we wrote ourselves, one list a category. Its entries are sites or places in sites. */
const curated = categoryIds.map((category) => ({
  id: `curated-${category}`,
  category,
  format: "urls" as const,
  upstream: null,
  licence: "MIT" as const,
  origin: "curated" as const,
  refreshDays: 0,
  enabled: true,
  keepsIpAddresses: true as const,
})) satisfies readonly ListSource[];

/** Lists that others publish. What was looked at and left out, and why, stands in `NOTICE.md`. */
const published = [
  // ShadowWhisperer/BlockLists, Unlicense
  {
    ...unlicense,
    id: "shadowwhisperer-adult",
    category: "adult",
    format: "domains",
    upstream: shadow("Adult"),
    refreshDays: 7,
  },
  {
    ...unlicense,
    id: "shadowwhisperer-gambling",
    category: "gambling",
    format: "domains",
    upstream: shadow("Gambling"),
    refreshDays: 7,
  },
  {
    ...unlicense,
    id: "shadowwhisperer-scam",
    category: "scam",
    format: "domains",
    upstream: shadow("Scam"),
    refreshDays: 3,
  },
  {
    ...unlicense,
    id: "shadowwhisperer-shock",
    category: "violence",
    format: "domains",
    upstream: shadow("Shock"),
    refreshDays: 30,
  },
  {
    ...unlicense,
    id: "shadowwhisperer-dating",
    category: "dating",
    format: "domains",
    upstream: shadow("Dating"),
    refreshDays: 14,
  },
  {
    ...unlicense,
    id: "shadowwhisperer-tunnels",
    category: "proxy",
    format: "domains",
    upstream: shadow("Tunnels"),
    refreshDays: 7,
  },
  // bigdargon/hostsVN, MIT: the Vietnamese part of the net
  {
    ...mit,
    id: "hostsvn-adult",
    category: "adult",
    format: "domains",
    upstream: hostsVN("adult/domain"),
    refreshDays: 7,
  },
  {
    ...mit,
    id: "hostsvn-adult-vn",
    category: "adult",
    format: "domains",
    upstream: hostsVN("adult/domain-VN"),
    refreshDays: 7,
  },
  {
    ...mit,
    id: "hostsvn-gambling",
    category: "gambling",
    format: "domains",
    upstream: hostsVN("gambling/domain"),
    refreshDays: 3,
  },
  {
    ...mit,
    id: "hostsvn-gambling-vn",
    category: "gambling",
    format: "domains",
    upstream: hostsVN("gambling/domain-VN"),
    refreshDays: 3,
  },
  {
    ...mit,
    id: "hostsvn-threat",
    category: "scam",
    format: "domains",
    upstream: hostsVN("threat/domain"),
    refreshDays: 3,
  },
  {
    ...mit,
    id: "hostsvn-threat-vn",
    category: "scam",
    format: "domains",
    upstream: hostsVN("threat/domain-VN"),
    refreshDays: 3,
  },
  // Sinfonietta/hostfiles, MIT
  {
    ...mit,
    id: "sinfonietta-pornography",
    category: "adult",
    format: "hosts",
    upstream: sinfonietta("pornography"),
    refreshDays: 14,
  },
  {
    ...mit,
    id: "sinfonietta-gambling",
    category: "gambling",
    format: "hosts",
    upstream: sinfonietta("gambling"),
    refreshDays: 14,
  },
  {
    ...mit,
    id: "sinfonietta-snuff",
    category: "violence",
    format: "hosts",
    upstream: sinfonietta("snuff"),
    refreshDays: 30,
  },
  {
    ...mit,
    id: "sinfonietta-social",
    category: "social",
    format: "hosts",
    upstream: sinfonietta("social"),
    refreshDays: 30,
  },
  // durablenapkin/scamblocklist, MIT
  {
    ...mit,
    id: "durablenapkin-scam",
    category: "scam",
    format: "hosts",
    upstream: durablenapkin("hosts.txt"),
    refreshDays: 3,
  },
  // blocklistproject/Lists, Unlicense
  {
    ...unlicense,
    id: "blocklistproject-piracy",
    category: "piracy",
    format: "hosts",
    upstream: blocklistproject("piracy"),
    refreshDays: 14,
  },
  {
    ...unlicense,
    id: "blocklistproject-scam",
    category: "scam",
    format: "hosts",
    upstream: blocklistproject("scam"),
    refreshDays: 7,
  },
  {
    ...unlicense,
    id: "blocklistproject-vaping",
    category: "tobacco-alcohol",
    format: "hosts",
    upstream: blocklistproject("vaping"),
    refreshDays: 30,
  },
  // elliotwutingfeng's copy of ChongLuaDao, BSD-3: Vietnamese phishing and fake shops
  {
    ...bsd,
    id: "chongluadao-phishing",
    category: "scam",
    format: "domains",
    upstream: chongluadao("urls-pihole.txt"),
    refreshDays: 1,
  },
  // olbat/ut1-blacklists, CC-BY-SA-4.0: the lists of Université Toulouse Capitole
  {
    ...ccBySa,
    id: "ut1-gambling",
    category: "gambling",
    format: "domains",
    upstream: ut1("gambling/domains"),
    refreshDays: 14,
  },
  {
    ...ccBySa,
    id: "ut1-gambling-urls",
    category: "gambling",
    format: "urls",
    upstream: ut1("gambling/urls"),
    refreshDays: 30,
  },
  {
    ...ccBySa,
    id: "ut1-dating",
    category: "dating",
    format: "domains",
    upstream: ut1("dating/domains"),
    refreshDays: 14,
  },
  { ...ccBySa, id: "ut1-vpn", category: "proxy", format: "domains", upstream: ut1("vpn/domains"), refreshDays: 7 },
  {
    ...ccBySa,
    id: "ut1-doh",
    category: "proxy",
    format: "domains",
    upstream: ut1("doh/domains"),
    refreshDays: 7,
    keepsIpAddresses: true,
  },
  {
    ...ccBySa,
    id: "ut1-warez",
    category: "piracy",
    format: "domains",
    upstream: ut1("warez/domains"),
    refreshDays: 14,
  },
  { ...ccBySa, id: "ut1-games", category: "games", format: "domains", upstream: ut1("games/domains"), refreshDays: 30 },
  {
    ...ccBySa,
    id: "ut1-agressif",
    category: "hate",
    format: "domains",
    upstream: ut1("agressif/domains"),
    refreshDays: 30,
  },
  {
    ...ccBySa,
    id: "ut1-drogue",
    category: "drugs",
    format: "domains",
    upstream: ut1("drogue/domains"),
    refreshDays: 30,
  },
  {
    ...ccBySa,
    id: "ut1-drogue-urls",
    category: "drugs",
    format: "urls",
    upstream: ut1("drogue/urls"),
    refreshDays: 30,
  },
  {
    ...ccBySa,
    id: "ut1-dangerous-material",
    category: "weapons",
    format: "domains",
    upstream: ut1("dangerous_material/domains"),
    refreshDays: 30,
  },
  // hagezi/dns-blocklists, GPL-3.0: fetched by the browser, never shipped
  { ...gpl, id: "hagezi-nsfw", category: "adult", format: "domains", upstream: hagezi("nsfw"), refreshDays: 1 },
  {
    ...gpl,
    id: "hagezi-gambling",
    category: "gambling",
    format: "domains",
    upstream: hagezi("gambling"),
    refreshDays: 1,
    enabled: false,
  },
  {
    ...gpl,
    id: "hagezi-gambling-medium",
    category: "gambling",
    format: "domains",
    upstream: hagezi("gambling.medium"),
    refreshDays: 1,
  },
  {
    ...gpl,
    id: "hagezi-gambling-mini",
    category: "gambling",
    format: "domains",
    upstream: hagezi("gambling.mini"),
    refreshDays: 1,
    enabled: false,
  },
  { ...gpl, id: "hagezi-fake", category: "scam", format: "domains", upstream: hagezi("fake"), refreshDays: 1 },
  {
    ...gpl,
    id: "hagezi-threats-mini",
    category: "scam",
    format: "domains",
    upstream: hagezi("tif.mini"),
    refreshDays: 1,
  },
  {
    ...gpl,
    id: "hagezi-piracy",
    category: "piracy",
    format: "domains",
    upstream: hagezi("anti.piracy"),
    refreshDays: 7,
  },
  {
    ...gpl,
    id: "hagezi-bypass",
    category: "proxy",
    format: "domains",
    upstream: hagezi("doh-vpn-proxy-bypass"),
    refreshDays: 1,
    keepsIpAddresses: true,
  },
  {
    ...gpl,
    id: "hagezi-no-safe-search",
    category: "proxy",
    format: "domains",
    upstream: hagezi("nosafesearch"),
    refreshDays: 7,
  },
  { ...gpl, id: "hagezi-social", category: "social", format: "domains", upstream: hagezi("social"), refreshDays: 7 },
] as const satisfies readonly ListSource[];

/** Every list, those written by us first: where two name a site, the first one is told as the reason. */
export const registry: readonly ListSource[] = [...curated, ...published];
