/** Where engines show their results, by engine; the worker tells by it who may ask for the verdicts of results. */
export const resultHosts = {
  google: ["www.google.*", "images.google.*"],
  bing: ["bing.com"],
  duckduckgo: ["duckduckgo.com"],
  yahoo: ["search.yahoo.com"],
  yandex: ["yandex.*", "ya.ru"],
  brave: ["search.brave.com", "safesearch.brave.com"],
  qwant: ["qwant.com"],
  startpage: ["startpage.com"],
  ecosia: ["ecosia.org"],
  others: ["coccoc.com", "search.naver.com", "baidu.com", "search.aol.com", "ask.com", "swisscows.com", "mojeek.com"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** All of them. */
export const allResultHosts: readonly string[] = Object.values(resultHosts).flat();
