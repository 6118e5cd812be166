import type { Address } from "./address.ts";

/** What ends like the name of a file is none of a host. */
const files =
  "html?|php\\d?|aspx?|jspx?|cgi|do|pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|svg|avif|ico|js|mjs|css|json|xml|txt|md|mp[34]|webm|m3u8|csv|rss|rar|ipynb|epub|apk|exe|woff2?|map|wasm|ts|py";
/** Begins with the name of a file. */
export const fileName = new RegExp(`^[^/?#]*\\.(?:${files})(?:[/?#]|$)`, "i");
/** A host without a scheme before it, as a part of an expression. */
export const bareHost = `(?:[a-z\\d](?:[a-z\\d-]*[a-z\\d])?\\.){1,6}(?!(?:${files})(?![a-z\\d]))(?:[a-z]{2,18}|xn--[a-z\\d-]+)(?![\\w.-])`;

/** What most addresses are told apart by: none of this stands in them. */
const embedded =
  /https?(?::|%(?:25)*3a)|=www\.|\/ip[fn]s\/|aHR0c|68747470|[/=?]_?(?:SFRUU|JTY4|aCUz|YUhSMGN|d3d3L|Oi8v|eyJ|hvtr|uggc|%(?:25)*68|_rhs|\/\/)|[=/]_rhs|__cp[opi]|(?::|%3a)s?ptth(?:&|$)|nph-\w+\.(?:cgi|pl)|\/-{5}|miniproxy\.php|proxurl|redirect\.srv|(?:browse|process)\.php[?/]|index\.php\?|[?&][\w.-]{1,20}=(?:[\w+/-]|%2[bf]|%3d){10,}={0,2}(?:&|$)|\/analysis\/https?-|77726476706e|\+CSCO\+|,DanaInfo=|\/f5-w-|\/bzz:?\/|[?&](?:safesearch=[012]|category_[gimnsfv]|engines=|scraper=|nsfw=|tbm=)|\/search\.php\?|\/watch\?(?:.*&)?v=|\/status\/\d{17}|\/comments\/\w{5,8}(?:[?/]|$)|\/video\/\d{18}/i;
const bare = new RegExp(
  `(?:[/?&=~@,;!("]|%(?:22|2f|40)|(?:site|url|host|domain|source)(?::|%3a))${bareHost}(?:[/:&;?)"+]|%(?:2[02f]|3[af])|$)`,
  "i",
);

/** A host below another's name, in the middle of it: `xau.com.la.example`, `xau-com.la.example`. */
const below = /[._-](?:com|net|org|tv|xxx|vip|club|info|vn)(?:-(?:s|\d{2,5}))?\.(?=[^.]+\.[^.])/;
/** What only the name of a gateway looks like: of Tor's services and of files in IPFS. */
const gateway = /(?:^|\.)[a-z2-7]{56}\.|\.ip[fn]s\.|\.(?:onion|i2p)(?:$|\.)/;

/** Whether another address may stand in this one: quick, and true too often rather than too seldom. */
export function mayHoldAddress({ hostname, path, query }: Address): boolean {
  if (below.test(hostname) || gateway.test(hostname)) return true;
  if (path.length + query.length < 5) return false;
  const whole = query === "" ? path : `${path}?${query}`;
  return embedded.test(whole) || (whole.includes(".") && bare.test(whole));
}
