import type { Address } from "./address.ts";
import { fromHex, takeOff } from "./disguises.ts";
import { parseAddress } from "./parse-address.ts";

/** Escapes, base64 and the disguises of web proxies lie in one another; what is deeper was built to confuse. */
const mostLayers = 6;

const longest = 4096;
const withScheme = /^\s*(?:(?:https?)?:)?[/\\]{2}|^\s*https?:[/\\]*|^\s*(?=www\.)/i;
const bareHost = /^(?:[\w-]+\.)+(?:[a-z]{2,}|xn--[\w-]+)\.?(?::\d+)?(?:[/?#]|$)/i;

/**
 * The address that a text stands for, however it is disguised. `bare`: without a scheme too, where nothing else could be
 * meant. Undefined when it stands for none.
 */
export function readTarget(text: string, bare = false): Address | undefined {
  let written = text.slice(0, longest);
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const address = readPlain(written, bare);
    if (address !== undefined) return address;
    const next = takeOff(written);
    if (next === undefined) return undefined;
    written = next;
  }
  return undefined;
}

/** The same in a fragment, after what stands there before it; of a query it is one parameter. */
export function readFragment(fragment: string, before: RegExp, bare = false): Address | undefined {
  const start = before.exec(fragment)?.[0] ?? "";
  const rest = fragment.slice(start.length);
  return readTarget(start.endsWith("=") ? rest.split("&", 1)[0]! : rest, bare);
}

function readPlain(text: string, bare: boolean): Address | undefined {
  const scheme = withScheme.exec(text)?.[0];
  if (scheme === undefined && !(bare && bareHost.test(text))) return undefined;
  const rest = text.slice(scheme?.length ?? 0);
  const address = parseAddress(`${/^\s*http:/i.test(text) ? "http" : "https"}://${escapesOfHost(rest)}`);
  return address === undefined || !/[.:]/.test(address.hostname) ? undefined : address;
}

/** An escaped slash or question mark after the host still ends it. */
function escapesOfHost(rest: string): string {
  return rest.replace(/^[^/?#]*/, (host) => host.replace(/%(?:25)*(2f|3f|23|3a)/gi, (_, hex: string) => fromHex(hex)));
}
