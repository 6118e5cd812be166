import * as v from "valibot";
import { signedHead } from "./accept-signed.ts";
import { isListName } from "./is-list-name.ts";

/** A release list mends mistakes; it cannot switch a category off. */
export const mostReleased = 2000;

/** `releases.json`, inside its signatures: names that no list may block until the lists themselves are mended. */
export const releaseListSchema = v.strictObject({
  type: v.literal("releases"),
  ...signedHead,
  names: v.pipe(v.array(v.pipe(v.string(), v.check(isListName))), v.maxLength(mostReleased)),
});

export type ReleaseList = v.InferOutput<typeof releaseListSchema>;

/** Whether a list's entry is released: the entry itself, or what lies below a released host or place. Entries have no capitals. */
export function createReleases(names: readonly string[]): (entry: string) => boolean {
  const released = new Set(names.map((name) => name.toLowerCase()));
  return (entry) => {
    for (let rest: string | undefined = entry; rest !== undefined; rest = shorter(rest))
      if (released.has(rest)) return true;
    return false;
  };
}

/** One step up: the last segment of a path goes first, then the first label of the host. */
function shorter(name: string): string | undefined {
  const slash = name.lastIndexOf("/");
  if (slash >= 0) return name.slice(0, slash);
  const dot = name.indexOf(".");
  return dot < 0 ? undefined : name.slice(dot + 1);
}
