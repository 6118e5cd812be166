import { engines } from "../search/engines.ts";
import type { Address } from "./address.ts";
import { fitsHost } from "./host-pattern.ts";
import { fileName } from "./may-hold-address.ts";
import { unlike, valuesOf } from "./query-values.ts";
import { readFragment, readTarget } from "./read-target.ts";
import { carriers } from "./wrappers.ts";

const mostSegments = 12;
const longest = 8192;

/** Before an address that is the whole fragment: a path or a parameter of a page that lives there. */
const beforeAddress = /^[!/]*(?:(?:url|u|site|q|open|go|page|web|src|target|load|proxy|link)[=/])?/i;
/** `?xau.com` */
const hostAlone = /^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|[a-z]{2})(?:\/|$)/i;
/** The beginning of a target in the path, written out or disguised; jsproxy puts hyphens before it. */
const withScheme = /\/(?:_|-{5})?(?=https?:|https?%|aHR0c|hvtr|uggc|68747470)/gi;
/** The scheme is a part of the path of its own: `/https/xau.com/…`. */
const schemeApart = /\/https?\/(?=(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,18}(?:[/:]|$))/gi;

/** How software for archives writes a page of a day, on whatever host: what follows is shown. */
const snapshot =
  /^.*?\/(?:\d{4,14}(?:[a-z]{2}_)?\/(?=https?:)|(?:was|wayback|webarchive)\/(?:[\w-]+\/)*(?=https?:)|\d{14}(?:[a-z]{2}_)?\/(?=[\w-]+\.[\w.-]+(?:[/?]|$)))/;

/** Software for web proxies and gateways, known by how it writes addresses; the host stands before the path. */
const proxyShapes: readonly { readonly name: string; readonly at: RegExp }[] = [
  { name: "CroxyProxy", at: /[?&]__cp[op]=|\/__cpi\.php/i },
  { name: "Ultraviolet", at: /[/=]hvtr(?:s8|s%3a|s:|%3a|8|:)|\/service\/aHR0c/i },
  { name: "Scramjet", at: /\/(?:scramjet|~\/(?:sj|uv)|uv\/service)\/(?:[\w-]{6,}\/){0,2}https?(?::|%3a)/i },
  { name: "jsproxy", at: /^[^/]*\/(?:[\w.-]+\/){0,2}-{5}(?:https?:|[\w-]+(?:\.[\w-]+)+(?:\/|$))/i },
  { name: "Rammerhead", at: /^[^/]*\/[0-9a-f]{32}\/(?:_rhs|https?:)|[=/]_rhs\w{8}/i },
  // Forums name a member so, and calendars a day.
  { name: "Glype", at: /\/browse\.php(?:\?(?:.*&)?u=(?=[^&]*(?:[%./:=]|\d[a-z]|[\w+-]{16}))[^&]{8}|\/.+\/b\d)/i },
  { name: "Glype", at: /\/process\.php\?(?=.*\b[du]=(?!\d[\d-]*(?:&|$))[^&]{8}).*\bb=\d/i },
  { name: "PHProxy", at: /\/index\.php\?(?:.*&)?q=(?:uggc|aHR0c).*&hl=|\/index\.php\?(?:.*&)?hl=.*&q=(?:uggc|aHR0c)/i },
  { name: "PHProxy", at: /[?&]_?proxurl=/i },
  {
    // Not a title: words, short numbers and hyphens.
    name: "PHP-Proxy",
    at: /\/index\.php\?q=(?!(?:(?:[A-Z]?[a-z]+|[A-Z]{1,5}\d{0,4}|\d{1,4})(?:-|(?=&|$)))+(?:&|$))(?=[\w-]*\d[\w-]*[a-zA-Z][\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{18,}(?:&|$)/,
  },
  { name: "CGIProxy", at: /\/nph-(?:proxy\w*\.(?:cgi|pl)\/|\w+\.(?:cgi|pl)\/(?:.*\/)?(?:https?|uggcf?)\/)/i },
  { name: "miniProxy", at: /\/miniproxy\.php\?./i },
  { name: "web VPN", at: /\/77726476706e69737468656265737421|\/\+CSCO\+|,DanaInfo=|\/f5-w-[\da-f]{8}/i },
  { name: "KProxy", at: /\/servlet\/redirect\.srv\//i },
  { name: "IPFS", at: /\/ip[fn]s\/(?:Qm[1-9A-Za-z]{44}|[bk][a-z0-9]{50,})(?:[/?]|$)/ },
  { name: "IPFS", at: /^(?:[^/]*\.)?(?:[bk][a-z0-9]{50,})\.ip[fn]s\./ },
  { name: "Swarm", at: /\/bzz:?\/(?:[0-9a-f]{64}|[\w.-]+\.eth)(?:\/|$)/i },
  { name: "Tor", at: /^(?:[^/]*\.)?(?:[a-z2-7]{56}\.|[a-z2-7]{16}\.onion\.|[\w-]+\.onion\/)/ },
  { name: "I2P", at: /^[^/]+\.i2p[./]/ },
];

/** Software that shows the results, films or posts of a great site under another name: without its safe search and its rules. */
const frontEnds: typeof proxyShapes = [
  {
    name: "SearXNG",
    at: /(?:^[^/]+\/|\/search)\?(?=.*\bq=).*\b(?:safesearch=[012]\b|category_(?:general|images|videos|news|music|it|science|files|social\W*media|map)=|engines=)/,
  },
  { name: "4get", at: /\/(?:web|images|videos|news|music)\?(?=.*\bs=).*\b(?:scraper|nsfw)=\w/ },
  // Its pages begin at 0, 10, 20.
  { name: "LibreY", at: /\/search\.php\?(?=.*\bq=)(?=.*\bp=\d*0(?:&|$)).*\bt=\d/ },
  { name: "Whoogle", at: /^[^/]+\/search\?(?=.*\bq=).*\btbm=(?:isch|vid|nws)\b/ },
  {
    // A film's name is a number of 64 bits: few signs can end it.
    name: "Invidious",
    at: /^(?!(?:[\w-]+\.)*youtu(?:be(?:-nocookie|kids|education)?\.com|\.be)\/)[^/]+\/watch\?(?:.*&)?v=(?!\d{11})[\w-]{10}[AEIMQUYcgkosw048](?:&|$)/,
  },
  // An order's number is a day and a count, of fourteen or fifteen digits.
  { name: "Nitter", at: /^(?!(?:[\w-]+\.)*(?:twitter|x)\.com\/)[^/]+\/\w{1,15}\/status\/\d{17,19}(?:[?/]|$)/ },
  { name: "Redlib", at: /^(?!(?:[\w-]+\.)*reddit\.com\/)[^/]+\/r\/\w{2,21}\/comments\/[a-z\d]{5,8}(?:[?/]|$)/ },
  { name: "ProxiTok", at: /^(?!(?:[\w-]+\.)*tiktok\.com\/)[^/]+\/@[\w.]+\/video\/\d{18,20}(?:[?/]|$)/ },
];
const shapes = [...proxyShapes, ...frontEnds];

/** Engines that are held to safe search write themselves what their front ends write. */
const isHeld = (hostname: string) => engines.some(({ hosts }) => hosts.some((host) => fitsHost(host, hostname)));

/** What stands in the address of a host that nobody knows, and whether it is written as web proxies write. */
export function openUnknown(
  address: Address,
  fragment: string,
): {
  shown: readonly Address[];
  named: readonly Address[];
  proxy: string | null;
} {
  const { hostname, path, query } = address;
  const whole = query === "" ? path : `${path}?${query}`;
  const values = valuesOf(query, (name) => carriers.has(name.toLowerCase()))
    .filter(({ name, value }) => name !== "q" || path.endsWith(".php") || !/^\s*(?:http|www\.)/i.test(value))
    .map(({ value }) => readTarget(value));
  const isHost = hostAlone.test(query) && !fileName.test(query);
  const alone = [readFragment(fragment, beforeAddress), ...(isHost ? [readTarget(query, true)] : [])];
  const named = unlike(address, [...values, ...segmentTargets(whole), ...alone]);
  const known = isHeld(hostname) ? proxyShapes : shapes;
  const proxy = shapeOf(`${hostname}${whole}`, known) ?? shapeOf(`${hostname}/${fragment}`, proxyShapes);
  const before = snapshot.exec(whole)?.[0];
  const shown = before === undefined ? [] : unlike(address, [readTarget(whole.slice(before.length), true)]);
  return { shown, named, proxy };
}

function shapeOf(start: string, known: typeof proxyShapes): string | null {
  const written = start.slice(0, longest);
  return known.find(({ at }) => at.test(written))?.name ?? null;
}

function segmentTargets(whole: string): (Address | undefined)[] {
  const path = whole.split("?", 1)[0]!;
  const after = (starts: RegExp) =>
    [...path.matchAll(starts)].slice(0, mostSegments).map(({ 0: start, index }) => whole.slice(index + start.length));
  return [
    // In a disguise a slash may be part of what is disguised, or end it.
    ...after(withScheme).map((rest) => readTarget(rest.split("/", 1)[0]!) ?? readTarget(rest)),
    ...after(schemeApart).map((rest) => (fileName.test(rest) ? undefined : readTarget(rest, true))),
  ];
}
