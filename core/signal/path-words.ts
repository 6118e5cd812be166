import type { Address } from "../address/address.ts";
import { isOfCare } from "./host/guards.ts";
import type { NameReader } from "./name-reader.ts";
import type { Signal } from "./signal.ts";

/** A part of a path with more words than this is a title: newspapers write of everything. */
const mostWords = 3;

/** Behind one of these stands what is explained, discussed or reported, not what is shown. */
const explains =
  /^(?:wiki|w|dict|dictionary|define|definition|thesaurus|tu-dien[\w-]*|news|tin-tuc|thoi-su|phap-luat|article|articles|bai-viet|blog|health|suc-khoe|giao-duc|education|questions|help|legal|policy|policies|settings|report|topic|topics|word|words|nghia|translations?|synonyms?|meaning|pronounce)$/;

/**
 * What the path says: a shelf named by one of the words that settle a host's name (`/videos/hentai`). It is never more than a
 * caution, because the host said nothing.
 */
export function pathSignals({ hostname, path }: Address, { findWords }: NameReader): readonly Signal[] {
  if (path.length < 4 || isOfCare(hostname)) return [];
  const parts = path.split("/").filter(Boolean);
  const from = parts.findIndex((part) => explains.test(part.toLowerCase()));
  const shelves = (from < 0 ? parts : parts.slice(0, from)).map(toShelf).filter((shelf) => shelf !== "");
  const found = shelves.flatMap(findWords).find(({ level }) => level === "block");
  return found === undefined
    ? []
    : [{ category: found.category, level: "caution", evidence: found.word, place: "path" }];
}

/** What a machine made up, and numbers. */
const noWord = /^(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,}$|\d{4,}/i;

/** Its words, as they would stand in a name; empty for a title, and for what a machine made up in capitals. */
function toShelf(part: string): string {
  if (/[a-z\d][A-Z]/.test(part)) return "";
  const words = part.split(/[-_+.,~!]|%[\da-f]{2}/).filter(Boolean);
  return words.length > mostWords
    ? ""
    : words
        .map((word) => word.replace(noWord, ""))
        .join("-")
        .toLowerCase();
}
