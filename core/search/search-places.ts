import { engines } from "./engines.ts";

/** Where searches are made, and in which parameters their words stand. */
export type SearchPlace = {
  readonly hosts: readonly string[];
  /** Beginnings of the path with the question mark, where one is part of it. */
  readonly at: readonly string[];
  readonly words: readonly string[];
  /** Pages of its own beside which every path is what is searched for, too. */
  readonly ownPaths?: RegExp;
};

/** Engines that cannot be held to safe search, and the searches of large sites whose pages anybody writes. */
const others: readonly SearchPlace[] = [
  { hosts: ["ecosia.org"], at: ["/search", "/images", "/videos", "/news"], words: ["q"] },
  { hosts: ["baidu.com"], at: ["/s?", "/from"], words: ["wd", "word"] },
  { hosts: ["search.naver.com"], at: ["/search"], words: ["query"] },
  { hosts: ["coccoc.com"], at: ["/search", "/composer"], words: ["query", "q"] },
  { hosts: ["bing.com", "bing.net"], at: ["/th?"], words: ["q"] }, // the first picture of its results, alone
  { hosts: ["youtube.com"], at: ["/results?"], words: ["search_query"] },
  { hosts: ["tiktok.com"], at: ["/search"], words: ["q"] },
  { hosts: ["pinterest.com"], at: ["/search/"], words: ["q"] },
  { hosts: ["reddit.com"], at: ["/search"], words: ["q"] },
  { hosts: ["x.com", "twitter.com"], at: ["/search"], words: ["q"] },
  { hosts: ["facebook.com"], at: ["/search/"], words: ["q"] },
];

/** The names that engines give to what is searched for; those of Google's advanced search among them. */
const anyWords = ["q", "query", "p", "text", "as_q", "as_epq", "as_oq"];

export const searchPlaces: readonly SearchPlace[] = [
  ...engines.map(({ hosts, host, at, ownPaths }) => ({
    hosts: host === undefined ? hosts : [...hosts, host],
    at,
    words: anyWords,
    ...(ownPaths && { ownPaths }),
  })),
  ...others,
];
