import { vi } from "vitest";
import { compileIndex } from "../../../core/index/compile.ts";
import type { RefreshTools } from "../../../platform/lists/refresh-lists.ts";
import { upstreamPath } from "../../../lists/list-source.ts";
import { publishedLists } from "../../../platform/lists/registry-lists.ts";

export const base = "https://publisher.example";
export const start = Date.UTC(2026, 10, 22);

/** A list that only the browser fetches, one more, and one that the package holds too. */
export const [adult, fake, threat] = ["hagezi-nsfw", "hagezi-fake", "hostsvn-threat"] as const;

export type Served = () => Response | Promise<Response>;

const served = new Map<string, Served>();

/** The requests that came, newest last. */
export const asked: { readonly url: string; readonly headers: Record<string, string> }[] = [];

export function serve(id: string, answer: Served): void {
  const source = publishedLists.find((list) => list.id === id);
  if (source === undefined) throw new Error(`no list ${id}`);
  serveUrl(`${base}/${upstreamPath(source.upstream)}`, answer);
}

/** What stands at any other address. */
export function serveUrl(url: string, answer: Served): void {
  served.set(url, answer);
}

export function serveNames(id: string, names: readonly string[], etag = '"1"'): void {
  serve(id, () => new Response(names.join("\n"), { headers: { etag, "content-type": "text/plain" } }));
}

/** Stands in for the network: what is not served is not reachable. */
export function startPublisher(): void {
  served.clear();
  asked.length = 0;
  vi.stubGlobal("fetch", async (url: string, { headers = {} }: { headers?: Record<string, string> } = {}) => {
    asked.push({ url, headers });
    const answer = served.get(url);
    if (answer === undefined) throw new TypeError("Failed to fetch");
    return answer();
  });
}

/** What the package holds: one name of one list, one guarded suffix, one platform judged by hand. */
export const bundledIndex = compileIndex(
  [
    { id: "never-block", topic: "never-block" },
    { id: "curated-social", topic: "social" },
    { id: threat, topic: "scam" },
  ],
  [
    { name: "school.example", list: 0 },
    { name: "talk.example", list: 1 },
    { name: "known.example", list: 2 },
  ],
);

export function tools(part: Partial<RefreshTools> = {}): RefreshTools {
  const nothing = { own: [], gone: [], tell: () => undefined };
  return { base, readBundledIndex: async () => bundledIndex, now: () => start, ...nothing, ...part };
}
