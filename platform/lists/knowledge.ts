import type { Address } from "../../core/address/address.ts";
import type { CategoryId } from "../../core/category/categories.ts";
import type { Index } from "../../core/index/open-index.ts";
import { parseList } from "../../core/index/parse-list/parse-list.ts";
import { looksLikeCollision } from "../../lists/collisions.ts";
import type { WeighedList } from "../../lists/list-source.ts";
import neverBlockText from "../../lists/never-block.txt?raw";
import { isPlatformCategory, type SelectKnowledge } from "../../lists/select-names.ts";

const neverBlock: ReadonlySet<string> = new Set(parseList("wildcard", neverBlockText).names);

/** What the build weighs a list by, here taken from the index that the build made. */
export type Knowledge = SelectKnowledge & {
  /** Whether the package's own copy of a list has the name already, or one above it. */
  readonly isBundled: (name: string, list: string) => boolean;
  /** What the package's lists say of a name. */
  readonly topicsOf: (name: string) => readonly CategoryId[];
};

export function createKnowledge(bundled: Index): Knowledge {
  const matches = (name: string) => bundled.matches(addressOf(name));
  return {
    neverBlock,
    judgedAs: (name) => {
      const byHand = matches(name).filter(
        ({ list, topic, matched }) => matched === name && list.startsWith("curated-") && isPlatformCategory(topic),
      );
      return byHand.length === 0 ? undefined : new Set(byHand.map(({ topic }) => topic as CategoryId));
    },
    isCollision: (name, source) => looksLikeCollision(name, source) && !isNamedElsewhere(matches(name), name, source),
    topicsOf: (name) => matches(name).flatMap(({ topic }) => (topic === "never-block" ? [] : [topic])),
    isBundled: (name, id) => matches(name).some(({ list }) => list === id),
  };
}

function isNamedElsewhere(found: ReturnType<Index["matches"]>, name: string, { id, category }: WeighedList): boolean {
  return found.some(({ list, topic, matched }) => matched === name && list !== id && topic === category);
}

/** Names are canonical already. */
function addressOf(name: string): Address {
  const slash = name.indexOf("/");
  const hostname = slash < 0 ? name : name.slice(0, slash);
  return { scheme: "http", hostname, port: "", path: slash < 0 ? "/" : name.slice(slash), query: "" };
}
