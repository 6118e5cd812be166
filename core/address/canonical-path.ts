/** Ordinary nesting (`%252541`) settles in two rounds; what is still moving after this many was built to confuse. */
const mostRounds = 32;

const literal = /[\w\-.~!$&'()*+,;=:@/]/;
const nestedEscape = /%(?:25)+(?=[0-9a-f]{2})/gi;
const escape = /%([0-9a-f]{2})/gi;
/** What `URL` may leave for us to settle: escapes, characters that want one, empty segments. Nearly no path has any. */
const unsettled = /[^\w\-.~!$&'()*+,;=:@/]|\/\//;
const notLiteral = /%(?![0-9A-F]{2})|[^\w\-.~!$&'()*+,;=:@/%]/g;

/**
 * One spelling for a path: escapes of ordinary characters decoded, however often they were encoded; all other characters
 * escaped in upper-case hex; no empty and no dot segments. `pathname` is what WHATWG `URL` gave, so it is ASCII.
 * Undefined when the escapes do not settle.
 */
export function canonicalPath(pathname: string): string | undefined {
  if (!unsettled.test(pathname)) return pathname;
  const settled = settleEscapes(pathname);
  return settled === undefined ? undefined : resolveSegments(settled.replace(notLiteral, escapeCharacter));
}

function settleEscapes(pathname: string): string | undefined {
  let text = pathname;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = text.replace(nestedEscape, "%").replace(escape, decodeLiteral);
    if (next === text) return text;
    text = next;
  }
  return undefined;
}

function decodeLiteral(written: string, hex: string): string {
  const character = String.fromCharCode(Number.parseInt(hex, 16));
  return literal.test(character) ? character : written.toUpperCase();
}

function escapeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

function resolveSegments(path: string): string {
  const kept: string[] = [];
  const segments = path.split("/");
  for (const segment of segments) {
    if (segment === "..") kept.pop();
    else if (segment !== "" && segment !== ".") kept.push(segment);
  }
  const isFolder = ["", ".", ".."].includes(segments.at(-1) ?? "");
  return kept.length === 0 ? "/" : `/${kept.join("/")}${isFolder ? "/" : ""}`;
}
