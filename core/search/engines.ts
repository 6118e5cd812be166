/** How a search engine is held to safe search by its address alone. */
export type Engine = {
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /** With everything below them. `google.*` and `yandex.*` stand for the names of all countries. */
  readonly hosts: readonly string[];
  /** Below the hosts, but no search: help, pictures, or held already. */
  readonly except?: readonly string[];
  /** Beginnings of the path with the question mark, where one is part of it. */
  readonly at: readonly string[];
  /** Where the words may stand in the path as well: the paths that are pages of its own. */
  readonly ownPaths?: RegExp;
  /** Parameters that hold it, whatever its settings page, its cookies or the address itself say. */
  readonly params?: Readonly<Record<string, string>>;
  /** A host of the engine's own where safe search cannot be switched off. */
  readonly host?: string;
  /** Who says so. */
  readonly source: string;
};

/**
 * The engines that can be held, each by what its makers or the makers of network filters document; looked over on 2026-11-22.
 * `docs/search.md` has the table with dates, and says of the others why not: they are in the list of detours.
 */
export const engines: readonly Engine[] = [
  {
    id: "google",
    name: "Google",
    hosts: ["google.*"],
    at: ["/search?"],
    params: { safe: "active", ssui: "on" },
    source: "chromeenterprise.google/policies/#ForceGoogleSafeSearch: the browser's own policy writes the same",
  },
  {
    id: "google-custom",
    name: "Google",
    hosts: ["google.*"],
    at: ["/cse?", "/cse.js?", "/cse/element/", "/custom?"],
    params: { safe: "active" },
    source: "developers.google.com/custom-search/v1/reference/rest/v1/Safe",
  },
  {
    id: "bing",
    name: "Bing",
    hosts: ["bing.com"],
    at: ["/search?", "/images/", "/videos/", "/news/", "/shop?", "/copilotsearch?"],
    params: { adlt: "strict" },
    source: "support.microsoft.com, Block adult content with SafeSearch; Microsoft's education blog, 2009-06-05",
  },
  {
    id: "duckduckgo",
    name: "DuckDuckGo",
    hosts: ["duckduckgo.com"],
    except: ["safe", "links", "external-content", "icons", "help"].map((name) => `${name}.duckduckgo.com`),
    // Words may stand in the path, too; their own way for networks moves the host as a whole.
    at: ["/"],
    ownPaths: /^\/(?:(?:html|lite|l)\/?)?$/,
    params: { kp: "1" },
    host: "safe.duckduckgo.com",
    source: "duckduckgo.com/duckduckgo-help-pages/features/safe-search",
  },
  {
    id: "yahoo",
    name: "Yahoo",
    hosts: ["search.yahoo.com"],
    at: ["/search", "/yhs/", "/mobile/"],
    params: { vm: "r" },
    source: "help.yahoo.com, SafeSearch: the address that its strict setting writes",
  },
  {
    id: "yandex",
    name: "Yandex",
    hosts: ["yandex.*", "ya.ru"],
    at: ["/search", "/images", "/video"],
    params: { family: "yes" },
    source:
      "Fortinet's safe search by address; yandex.com/support/search/beware/adult-filter for what Family search is",
  },
  {
    id: "brave",
    name: "Brave",
    hosts: ["search.brave.com"],
    at: ["/"],
    params: { safesearch: "strict" },
    host: "safesearch.brave.com",
    source: "github.com/nextdns/metadata/pull/1021: Brave's developer, 2022-07-13; search.brave.com/help/safesearch",
  },
  {
    id: "qwant",
    name: "Qwant",
    hosts: ["www.qwant.com", "qwant.com"],
    except: ["api.qwant.com", "help.qwant.com"],
    at: ["/?"],
    params: { s: "2" },
    source: "github.com/nextdns/metadata/issues/529: the address that its strict setting writes",
  },
  {
    id: "qwant-api",
    name: "Qwant",
    hosts: ["api.qwant.com"],
    at: ["/v"],
    params: { safesearch: "2" },
    source: "github.com/searxng/searxng/issues/1640: as its own page asks it",
  },
  {
    id: "startpage",
    name: "Startpage",
    hosts: ["startpage.com"],
    except: ["safe.startpage.com", "support.startpage.com"],
    at: ["/"],
    host: "safe.startpage.com",
    source: "support.startpage.com, Whitelisting Startpage at the DNS level, 2024-11",
  },
];

/** The names of those that are held, each once. */
export const heldEngines: readonly string[] = [...new Set(engines.map(({ name }) => name))];
