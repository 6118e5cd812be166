/** One coat off a text in which an address may be hidden; undefined when it wears none. */
export function takeOff(text: string): string | undefined {
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
    /^(?:a1)?(?:aHR0c|SFRUU|JTY4|aCUz|YUhSMGN|d3d3L|Ly9|L2h0|Oi8v)/.test(text)
      ? joined(text.replace(/^a1(?=aHR0c)/, ""))
      : undefined,
  // PHProxy and Glype: letters moved by thirteen.
  (text) => (/^uggc/i.test(text) ? text.replace(/[a-z]/gi, moveByThirteen) : undefined),
  // Ultraviolet: every second character with its second bit turned.
  (text) => (/^hvtr/i.test(text) ? turnEverySecond(text) : undefined),
  // Read from its end.
  (text) => (/[\\/]:s?ptth$/i.test(text) ? [...text].toReversed().join("") : undefined),
  (text) => (text.startsWith("68747470") ? text.replace(/[0-9a-f]{2}/gi, fromHex) : undefined),
  // Base64 of something else: what is none does not come out as plain text.
  (text) => (/^[\w+/-]{8,}={0,2}$/.test(text) ? plainText(fromBase64(text)) : undefined),
];

/** Some cut it with slashes, which are signs of base64 themselves. */
function joined(text: string): string | undefined {
  const read = fromBase64(text);
  if (!text.includes("/") || plainText(read) !== undefined) return read;
  return plainText(fromBase64(text.replaceAll("/", ""))) ?? read;
}

function plainText(text: string | undefined): string | undefined {
  return text !== undefined && /^[ -~]{6,}$/.test(text) ? text : undefined;
}

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

export const fromHex = (hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
