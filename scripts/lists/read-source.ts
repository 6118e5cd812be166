import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { upstreamPath, type ListSource, type Upstream } from "../../lists/list-source.ts";
import { places } from "./places.ts";

/** Where published lists are fetched from, and kept for a day. */
export type Publisher = {
  readonly base: string;
  /** Folder of earlier downloads. */
  readonly folder: string;
  readonly timeoutMs: number;
};

const publisher: Publisher = {
  base: "https://raw.githubusercontent.com",
  folder: places.downloads,
  timeoutMs: 20_000,
};
const dayMs = 24 * 60 * 60 * 1000;

/** Where the text of a list came from; `stale`: a copy fetched earlier, as the network gave nothing now. */
export type Provenance = "written by us" | "mirror" | "network" | "cache" | "stale";

export type SourceText = { readonly text: string; readonly from: Provenance };

/** Reads a list's text, or null when it cannot be had. */
export type SourceReader = (source: ListSource) => Promise<SourceText | null>;

async function readOrNull(file: string): Promise<string | null> {
  return await readFile(file, "utf8").catch(() => null);
}

async function readAs(file: string, from: Provenance): Promise<SourceText | null> {
  const text = await readOrNull(file);
  return text === null ? null : { text, from };
}

/** Lists found below a directory laid out like the mirror; nothing else. */
export function readerOfDirectory(directory: string): SourceReader {
  return (source) =>
    source.upstream === null
      ? readAs(join(directory, "lists", "curated", `${source.category}.txt`), "mirror")
      : readAs(join(directory, upstreamPath(source.upstream)), "mirror");
}

/** What a package is built from: our own files, and bundled lists from `mirror` where given, else from the network. */
export function readerOfPackage(mirror: string | undefined, from = publisher): SourceReader {
  const fetchText = createFetcher(from);
  return async (source) => {
    if (source.upstream === null) return await readAs(join(places.curated, `${source.category}.txt`), "written by us");
    if (source.origin !== "bundled") return null;
    if (mirror !== undefined) return await readAs(join(mirror, upstreamPath(source.upstream)), "mirror");
    return await readPublished(source.upstream, from.folder, fetchText);
  };
}

/** Every published list, those too that are never shipped: for reading and publishing, not for the package. */
export function readerOfEverything(mirror: string | undefined): SourceReader {
  const ours = readerOfPackage(mirror);
  return (source) => ours(source.origin === "download" ? { ...source, origin: "bundled" } : source);
}

type Fetcher = (path: string) => Promise<string | null>;

async function readPublished(upstream: Upstream, folder: string, fetchText: Fetcher): Promise<SourceText | null> {
  const file = join(folder, upstreamPath(upstream));
  const changedAt = await stat(file).then(
    (found) => found.mtimeMs,
    () => 0,
  );
  if (Date.now() - changedAt < dayMs) return await readAs(file, "cache");
  const text = await fetchText(upstreamPath(upstream));
  if (text === null) return await readAs(file, "stale");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return { text, from: "network" };
}

/** Fetches until the network has failed once: fifty lists must not each wait for a network that is not there. */
function createFetcher({ base, timeoutMs }: Publisher): Fetcher {
  let isOffline = false;
  return async (path) => {
    if (isOffline) return null;
    try {
      const response = await fetch(`${base}/${path}`, { signal: AbortSignal.timeout(timeoutMs) });
      return response.ok ? await response.text() : null;
    } catch {
      isOffline = true;
      return null;
    }
  };
}
