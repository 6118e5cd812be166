import { vi } from "vitest";
import { toHex } from "../../../core/lists/hex.ts";
import { parsePolicy } from "../../../core/limits/policy.ts";
import { policyPlaces, type SignedErrand } from "../../../platform/lists/signed-place.ts";
import { createOwnerKey, makeBundle, type Draft, type MadeBundle } from "../../unit/lists/made-bundle.ts";

export const folder = "https://lists.school.example/luy-tre";
export const channel = "lists.school.example";
export const start = Date.UTC(2026, 10, 22, 12);
export const key = await createOwnerKey();

type Served = () => Response | Promise<Response>;

const served = new Map<string, Served>();

/** Paths that were asked for, oldest first, with how they were. */
export const asked: { readonly path: string; readonly init: RequestInit }[] = [];

/** Stands in for the network: what is not served is not there. */
export function startHost(): void {
  served.clear();
  asked.length = 0;
  vi.stubGlobal("fetch", async (url: string, init: RequestInit = {}) => {
    const path = url.startsWith(`${folder}/`) ? url.slice(folder.length + 1) : url;
    asked.push({ path, init });
    return served.get(path)?.() ?? new Response("", { status: 404 });
  });
}

export function serve(path: string, answer: Served): void {
  served.set(path, answer);
}

export function serveBundle({ files }: MadeBundle): void {
  for (const [path, body] of files) serve(path, () => new Response(body as BodyInit));
}

export const sample = (part: Partial<Draft> = {}): Promise<MadeBundle> =>
  makeBundle({ channel, key, version: 1, issued: start, lists: { own: ["gambling", manyNames(200)] }, ...part });

/** So many that a shard is worth more than a patch. */
export const manyNames = (count: number, prefix = "site") =>
  Array.from({ length: count }, (_, at) => `${prefix}-${toHex(new Uint8Array([at >> 8, at & 255]))}.example`);

/** What a policy that names the folder makes the thread do. */
export async function errands(seen: SignedErrand["seen"] = null): Promise<readonly [SignedErrand, SignedErrand]> {
  const places = await policyPlaces(parsePolicy({ bundleUrl: folder, bundleKeys: [key.publicKey] }));
  return places.map((place) => ({ ...place, seen })) as never;
}
