/** Characters of an address that a list may have. */
export const longestListAddress = 2048;

/** Why a typed text is no address of a list. Words for each stand in the locales. */
export type AddressProblem = "nothing" | "no-address" | "no-https" | "login" | "too-long";

/** What a parent typed, as the address of the list's own text. */
export function readListAddress(typed: string): { readonly url: string } | { readonly problem: AddressProblem } {
  const text = typed.trim();
  if (text === "") return { problem: "nothing" };
  if (text.length > longestListAddress) return { problem: "too-long" };
  const url = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (url === undefined || !/[.:]|^localhost$/.test(url.hostname)) return { problem: "no-address" };
  if (hasLogin(url)) return { problem: "login" };
  if (!isSafe(url)) return { problem: "no-https" };
  return { url: rawText(url) };
}

/** Whether a list may be fetched from here: over https, or from this very computer, and without name and password. */
export function isListAddress(text: string): boolean {
  const url = parse(text);
  return url !== undefined && isSafe(url) && !hasLogin(url);
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && /^(?:localhost|127\.0\.0\.1)$/.test(hostname));
}

/** A name or password stands between the slashes and the `@`; `href` shows it, whatever the browser. */
function hasLogin({ href }: URL): boolean {
  return /^[a-z]+:\/\/[^/?#]*@/.test(href);
}

/** The page on which GitHub and GitLab show a file is what people copy; the text itself lies beside it. */
function rawText({ href, hostname, pathname }: URL): string {
  const github = hostname === "github.com" && /^\/([^/]+\/[^/]+)\/(?:blob|raw)\/(.+)$/.exec(pathname);
  if (github) return `https://raw.githubusercontent.com/${github[1]}/${github[2]}`;
  const withoutMark = href.replace(/#.*$/, "");
  return hostname === "gitlab.com" ? withoutMark.replace("/-/blob/", "/-/raw/") : withoutMark;
}
