import { parseAddress } from "../../address/parse-address.ts";
import { canonicalHost, isLocalHost } from "./canonical-host.ts";
import { rejections, type ParsedList, type Rejection } from "./parsed-list.ts";

/** Gathers what one list says. Every parser ends in one of these calls for every line that is not a comment. */
export class Collector {
  readonly #names: string[] = [];
  readonly #rejected = Object.fromEntries(rejections.map((reason) => [reason, 0])) as Record<Rejection, number>;

  reject(reason: Rejection): void {
    this.#rejected[reason]++;
  }

  /** A hostname, with or without a port; scheme and login are cut, a path is refused: the whole site is not meant. */
  host(text: string): void {
    const bare = text.includes("/") ? withoutScheme(text) : text;
    const slash = bare.indexOf("/");
    if (slash >= 0 && slash < bare.length - 1) return this.reject("has-path");
    this.#add(slash < 0 ? bare : bare.slice(0, slash));
  }

  /** A top-level or public suffix (`edu.vn`) or a hostname. */
  suffix(text: string): void {
    const lower = text.toLowerCase();
    if (/^[a-z]{2,63}$/.test(lower) && !isLocalHost(lower)) this.#names.push(lower);
    else this.host(text);
  }

  /** A hostname or a place in it, `host/path`. */
  place(text: string): void {
    const bare = withoutScheme(text);
    const slash = bare.indexOf("/");
    if (slash < 0 || slash === bare.length - 1) return this.host(bare);
    const address = parseAddress(`http://${bare}`);
    if (address === undefined || address.hostname === "") return this.reject("not-a-host");
    if (address.query !== "") return this.reject("has-query");
    // Many servers serve `/R/Name` as `/r/name`; what a list means holds for every spelling.
    const path = address.path.replace(/\/+$/, "").toLowerCase();
    this.#add(address.hostname, path);
  }

  finish(): ParsedList {
    return { names: this.#names, rejected: this.#rejected };
  }

  #add(text: string, path = ""): void {
    if (text.includes("*")) return this.reject("pattern");
    const bare = text.slice(text.lastIndexOf("@") + 1);
    const host = canonicalHost(bare);
    if (isLocalHost(host ?? bare.toLowerCase())) return this.reject("local");
    if (host === null) return this.reject("not-a-host");
    this.#names.push(host + path);
  }
}

function withoutScheme(text: string): string {
  const end = text.indexOf("://");
  return end < 0 ? text : text.slice(end + 3);
}
