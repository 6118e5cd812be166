import type { Address } from "./address.ts";
import { parseAddress } from "./parse-address.ts";

/** Escapes, base64 and the disguises of web proxies lie in one another; what is deeper was built to confuse. */
const mostLayers = 6;

const longest = 4096;
const withScheme = /^\s*(?:https?:)?[/\\]{2}|^\s*https?:[/\\]*|^\s*(?=www\.)/i;
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

const fromHex = (hex: string) => String.fromCharCode(Number.parseInt(hex, 16));

function takeOff(text: string): string | undefined {
  if (text.includes("%")) return unescapeText(text);
  return disguises.map((read) => read(text)).find((read) => read !== undefined);
}

function unescapeText(text: string): string | undefined {
  try {
    const read = decodeURIComponent(text);
    return read === text ? undefined : read;
  } catch {
    // A single percent sign that escapes nothing: the others still do.
    const read = text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => fromHex(hex));
    return read === text ? undefined : read;
  }
}

/** How web proxies write a target, each known by how `http` looks in it. */
const disguises: readonly ((text: string) => string | undefined)[] = [
  // Base64, once or twice; Bing puts two letters before it.
  (text) =>
    /^(?:a1)?(?:aHR0c|SFRUU|JTY4|aCUz|YUhSMGN|d3d3L|Ly9|L2h0)/.test(text)
      ? fromBase64(text.replace(/^a1(?=aHR0c)/, ""))
      : undefined,
  // PHProxy and Glype: letters moved by thirteen.
  (text) => (/^uggc/i.test(text) ? text.replace(/[a-z]/gi, moveByThirteen) : undefined),
  // Ultraviolet: every second character with its second bit turned.
  (text) => (/^hvtr/i.test(text) ? turnEverySecond(text) : undefined),
  // Read from its end.
  (text) => (/[\\/]:s?ptth$/i.test(text) ? [...text].toReversed().join("") : undefined),
  (text) => (text.startsWith("68747470") ? text.replace(/[0-9a-f]{2}/gi, fromHex) : undefined),
];

function fromBase64(text: string): string | undefined {
  try {
    return atob(
      text
        .replace(/-/g, "+")
        .replace(/_/g, "/")
        .replace(/[=\s]+.*$/, ""),
    );
  } catch {
    // Cut, or followed by something else: what can be read of it is enough for the host.
    const whole = /^[A-Za-z0-9+/_-]*/.exec(text)![0];
    const cut = whole.slice(0, whole.length - (whole.length % 4));
    return cut === text || cut === "" ? undefined : fromBase64(cut);
  }
}

function moveByThirteen(letter: string): string {
  const base = letter <= "Z" ? 65 : 97;
  return String.fromCharCode(base + ((letter.charCodeAt(0) - base + 13) % 26));
}

function turnEverySecond(text: string): string {
  return [...text].map((char, at) => (at % 2 === 1 ? String.fromCharCode(char.charCodeAt(0) ^ 2) : char)).join("");
}
