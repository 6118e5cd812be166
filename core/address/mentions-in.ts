import type { Address } from "./address.ts";
import { bareHost } from "./may-hold-address.ts";
import { unlike } from "./query-values.ts";
import { readMentions } from "./read-mentions.ts";
import { readTarget } from "./read-target.ts";

/**
 * Parameters that say where somebody came from or goes back to, or what is searched for: logins, payments and searches name
 * places that they do not show.
 */
const elsewhere =
  /^(?:(?:o|p|as_)?q|query|s|search\w*|text|keywords?|k|wd|word|terms?|next|continue|followup|service|state|relaystate|callback\w*|cb|back\w*|from|origin|canonical|dl|dr|ref\w*|w(?:reply|ctx)|termurl|utm_\w+|\w*(?:re(?:turn|direct|ferr?er)|callback)\w*)$/i;
/** There a search is none. */
const fetches = /\b(?:proxy|fetch|cors|browse|unblock|surf|raw)\b/i;

const mostTexts = 24;
const longest = 8192;
/** Ordinary addresses have a few dozen. */
const mostPairs = 400;
/** Of a host whose dots are hyphens. */
const mostBeginnings = 4;
/** What an ordinary value does not have, and an address, plain or in a coat, must. */
const telling = /\.|%|[\w+/-]{10}/;

const inPath = new RegExp(`(?<=[/~=,;!])${bareHost}(?=[/:,]|$)`, "gi");
/** A search in one place alone shows that place; `-site:` leaves it out. */
const asked = /(?<=[=+]|%[\da-f]{2})(?:site|url|host|domain|source|imgurl)(?::|%3a)([^&+]+?)(?=[&+]|%20|$)/gi;
const dashedUrl = /\/analysis\/https?-([\w-]+)/g;
const below = /^((?:[a-z\d-]+\.)*?[a-z\d-]*[.-](?:com|net|org|tv|xxx|vip|club|info|vn))\.(?=[^.]+\.[^.])/;

/**
 * What an address names anywhere at all: in a parameter that nobody knows, in JSON, in the path, in the fragment, below another's
 * host. It says something only where lists know a place as harmful at any age.
 *
 * @param isLabelRead true where the host itself is written by a known rule, so that nothing in it is left to guess
 */
export function mentionsIn(address: Address, fragment: string, isLabelRead = false): Address[] {
  const { hostname, path, query } = address;
  const values = valuesIn(query, fetches.test(path)).filter((text) => telling.test(text));
  const texts = [
    ...values,
    ...path.split("/").filter((part) => /^(?:eyJ|Oi8v)|aHR0c|68747470/.test(part)),
    ...piecesOf(fragment),
  ];
  return unlike(address, [
    ...texts.filter(Boolean).slice(0, mostTexts).flatMap(readMentions),
    ...[...path.matchAll(inPath)].slice(0, mostTexts).map(([name]) => readTarget(name, true)),
    ...(path.length < 9 ? [] : readMentions(path)),
    ...[...query.matchAll(asked)].slice(0, mostTexts).map(([, place]) => readTarget(place!, true)),
    ...(isLabelRead ? [] : outerHost(hostname)),
    ...[...path.matchAll(dashedUrl)].flatMap(([, dashed]) => beginnings(dashed!)),
  ]);
}

/** A fragment may be a path or a query of its own. Browsers keep a text to look for (`:~:`) from the page. */
function piecesOf(fragment: string): string[] {
  const readable = fragment.slice(0, longest).replace(/:~:.*/, "");
  return [...new Set([readable, ...readable.split(/[/?&=!]/).filter((piece) => telling.test(piece))])];
}

/** A parameter may be a query of its own, and a query no parameter at all. */
function valuesIn(query: string, isFetched: boolean): string[] {
  return query.split(/[&;]/, mostPairs).flatMap((pair) => {
    const equals = pair.indexOf("=");
    const name = pair.slice(0, Math.max(equals, 0));
    return (elsewhere.test(name) && !(isFetched && /^(?:q|k|s|search|query|text)$/i.test(name))) || pair === ""
      ? []
      : [pair.slice(equals + 1)];
  });
}

/** PageSpeed writes every sign as a hyphen: nobody can tell where the host ends. */
function beginnings(dashed: string): (Address | undefined)[] {
  const parts = dashed.split("-");
  return [2, 3].map((count) => readTarget(parts.slice(0, count).join("."), true));
}

function outerHost(hostname: string): (Address | undefined)[] {
  const name = below.exec(hostname)?.[1];
  if (name === undefined) return [];
  const dashed = name
    .split(".")
    .at(-1)!
    .replace(/^(?:https?|\d)-/, "");
  return [
    readTarget(name, true),
    ...endingsOf(dashed),
    readTarget(dashed.replaceAll("--", "\0").replaceAll("-", ".").replaceAll("\0", "-"), true),
  ];
}

/** Where a host's own hyphen stays one (`xau-lam-com`), nobody can tell which were dots: the last is. */
function endingsOf(dashed: string): (Address | undefined)[] {
  if (dashed.includes("--")) return [];
  const parts = dashed.split("-");
  const top = parts.pop()!;
  return parts.slice(0, mostBeginnings).map((_, at) => readTarget(`${parts.slice(at).join("-")}.${top}`, true));
}
