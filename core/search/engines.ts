/** How a search engine is held to safe search by its address alone. */
export type Engine = {
  readonly id: string;
  /** With everything below them. `google.*` and `yandex.*` stand for the names of all countries. */
  readonly hosts: readonly string[];
  /** Below the hosts, but no search: help, pictures, or held already. */
  readonly except?: readonly string[];
  /** Beginnings of the path with the question mark, where one is part of it. */
  readonly at: readonly string[];
  /** Parameters that hold it, whatever its settings page, its cookies or the address itself say. */
  readonly params?: Readonly<Record<string, string>>;
  /** A host of the engine's own where safe search cannot be switched off. */
  readonly host?: string;
  /** Who says so. */
  readonly source: string;
};

/**
 * The engines that can be held, each by what its makers or the makers of network filters document; looked over on 2026-11-22.
 * Baidu, Naver and Cốc Cốc document nothing of the kind, and Ecosia only a name for the network's own name server.
 */
export const engines: readonly Engine[] = [
  {
    id: "google",
    hosts: ["google.*"],
    at: ["/search?"],
    params: { safe: "active", ssui: "on" },
    source: "chromeenterprise.google/policies/#ForceGoogleSafeSearch: the browser's own policy writes the same",
  },
  {
    id: "bing",
    hosts: ["bing.com"],
    at: ["/search?", "/images/", "/videos/", "/news/", "/shop?"],
    params: { adlt: "strict" },
    source: "support.microsoft.com, Block adult content with SafeSearch",
  },
  {
    id: "duckduckgo",
    hosts: ["duckduckgo.com"],
    except: ["safe.duckduckgo.com", "links.duckduckgo.com", "external-content.duckduckgo.com", "icons.duckduckgo.com"],
    at: ["/?", "/html", "/lite"],
    params: { kp: "1" },
    host: "safe.duckduckgo.com",
    source: "duckduckgo.com/duckduckgo-help-pages/features/safe-search",
  },
  {
    id: "yahoo",
    hosts: ["search.yahoo.com"],
    at: ["/search", "/yhs/"],
    params: { vm: "r" },
    source: "help.yahoo.com, SafeSearch: the address that its strict setting writes",
  },
  {
    id: "yandex",
    hosts: ["yandex.*", "ya.ru"],
    at: ["/search", "/images", "/video"],
    params: { family: "yes" },
    source: "yandex.com/support/search, Family search",
  },
  {
    id: "brave",
    hosts: ["search.brave.com"],
    at: ["/search?", "/images?", "/videos?", "/news?"],
    params: { safesearch: "strict" },
    host: "safesearch.brave.com",
    source: "github.com/nextdns/metadata/pull/1021: Brave's developer, 2022-07-13; search.brave.com/help/safesearch",
  },
  {
    id: "qwant",
    hosts: ["www.qwant.com", "qwant.com"],
    except: ["api.qwant.com", "help.qwant.com"],
    at: ["/?"],
    params: { s: "2" },
    source: "github.com/nextdns/metadata/issues/529: the address that its strict setting writes",
  },
  {
    id: "qwant-api",
    hosts: ["api.qwant.com"],
    at: ["/v3/search"],
    params: { safesearch: "2" },
    source: "as its own page asks it",
  },
  {
    id: "startpage",
    hosts: ["startpage.com"],
    except: ["safe.startpage.com", "support.startpage.com"],
    at: ["/do/", "/sp/", "/search"],
    host: "safe.startpage.com",
    source: "AdGuard's safe search list rewrites to this host",
  },
];
