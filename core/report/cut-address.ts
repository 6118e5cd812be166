import type { Address } from "../address/address.ts";
import type { AddressDetail } from "./address-detail.ts";
import { cutNumbers, isPrivateName, looksSecret, opensDoor, plain } from "./looks-secret.ts";

const longest = 200;
const cut = "…";

type Place = Pick<Address, "scheme" | "hostname" | "path" | "query">;

/**
 * The address as far as a report may carry it, for people to read. Name, password, port and fragment never come along, and
 * whatever looks like a secret is cut, wherever it stands.
 */
export function cutAddress(address: Place, detail: AddressDetail): string {
  const site = `${address.scheme}://${cutHost(address.hostname)}`;
  if (detail === "host") return `${site}/`;
  const path = cutPath(address.path);
  const query = detail === "full" && address.query !== "" ? `?${cutQuery(address.query)}` : "";
  return site + clip(path) + clip(query);
}

/** The same address with no more than `detail` of it: for one that was cut before. */
export function coarsenAddress(cutBefore: string, detail: AddressDetail): string {
  const [, site = "", path = ""] = /^([a-z]+:\/\/[^/?]*)([^?]*)/.exec(cutBefore) ?? [];
  if (detail === "full") return cutBefore;
  return detail === "host" ? `${site}/` : site + path;
}

/** The labels that make a site are its public name; what a site puts before them may be somebody's token. */
function cutHost(hostname: string): string {
  if (hostname.includes(":")) return `[${hostname}]`;
  const labels = hostname.split(".");
  if (labels.every((label) => /^\d+$/.test(label))) return hostname;
  const [second = "", top = ""] = labels.slice(-2);
  const site = second.length <= 3 && top.length === 2 ? 3 : 2;
  const isSecret = (label: string) => !label.startsWith("xn--") && cutPart(label) !== label;
  const last = labels.findLastIndex((label, place) => place < labels.length - site && isSecret(label));
  return last < 0 ? hostname : [cut, ...labels.slice(last + 1)].join(".");
}

function cutPath(path: string): string {
  const parts = path.split("/");
  const cutParts = parts.map((part, place) => {
    const isDoor = part !== "" && opensDoor(parts[place - 1] ?? "");
    return isDoor || isPartOfNumber(parts, place) ? cut : cutPart(part);
  });
  return cutParts.join("/");
}

/** A number may be spread over parts that follow each other: `/0912/345/678`. A date has eight digits. */
function isPartOfNumber(parts: readonly string[], place: number): boolean {
  const isNumber = (part: string | undefined) => part !== undefined && /^\p{Nd}+$/u.test(plain(part));
  let [from, to] = [place, place];
  if (!isNumber(parts[place])) return false;
  while (isNumber(parts[from - 1])) from -= 1;
  while (isNumber(parts[to + 1])) to += 1;
  return (
    from < to &&
    parts
      .slice(from, to + 1)
      .map(plain)
      .join("").length > 8
  );
}

/** Stays as it is written unless something in it has to go. */
function cutPart(written: string): string {
  const text = plain(written);
  // What follows these is for the server, or an address inside the address: `;jsessionid=…`.
  const [head = ""] = text.split(/[;?#]/);
  const [, name = ""] = /^([^=:]+)[=:]./.exec(head) ?? [];
  if (looksSecret(head) || (name !== "" && isPrivateName(name))) return cut;
  const kept = cutNumbers(head);
  return kept === text ? written : kept.replace(/\s+/g, "-");
}

function cutQuery(query: string): string {
  return query.split(/[&;]/).filter(Boolean).map(cutPair).join("&");
}

function cutPair(pair: string): string {
  const [name = "", ...rest] = pair.replaceAll("+", " ").split("=");
  const value = rest.join("=");
  const key = cutPart(name);
  if (value === "") return key;
  const holdsMore = /[/?=&;#]/.test(plain(value));
  return `${key}=${holdsMore || isPrivateName(name) ? cut : cutPart(value)}`;
}

/** By whole characters. */
function clip(text: string): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join("")}${cut}`;
}
