import { fitsHost } from "../address/host-pattern.ts";
import { engines, type Engine } from "./engines.ts";

/** Where a search has to go to be a safe one; undefined when it is, or is none. For browsers without request rules. */
export function holdSearch(url: string): string | undefined {
  const parsed = /^(https?:\/\/(?:[^/?#]*@)?)([^/?#:@]+)(:\d+)?(\/[^?#]*)(?:\?([^#]*))?(#.*)?$/i.exec(url);
  if (parsed === null) return undefined;
  const [, scheme = "", hostname = "", port = "", path = "", query, fragment = ""] = parsed;
  const engine = engineAt(hostname.toLowerCase(), query === undefined ? path : `${path}?`);
  if (engine === undefined) return undefined;
  const safe = withParams(query ?? "", engine.params ?? {});
  const held = `${scheme}${engine.host ?? hostname}${port}${path}${safe === "" ? "" : `?${safe}`}${fragment}`;
  return held === url ? undefined : held;
}

function engineAt(hostname: string, path: string): Engine | undefined {
  if (!brands.test(hostname)) return undefined;
  return engines.find(
    ({ hosts, except = [], at }) =>
      hosts.some((host) => fitsHost(host, hostname)) &&
      !except.some((host) => fitsHost(host, hostname)) &&
      at.some((start) => path.startsWith(start)),
  );
}

/** Most addresses go no further than this. */
const brands = /google|bing|duckduckgo|yahoo|yandex|ya\.ru|brave|qwant|startpage/;

/** As the browser's rules do it: every one of the name is taken out, and ours come last. */
function withParams(query: string, params: Readonly<Record<string, string>>): string {
  const kept = query.split("&").filter((pair) => pair !== "" && params[plainName(pair)] === undefined);
  return [...kept, ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join("&");
}

function plainName(pair: string): string {
  const name = pair.split("=", 1)[0]!;
  return name.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
