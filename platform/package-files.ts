import * as v from "valibot";
import { browser } from "wxt/browser";
import { builtListsSchema, type BuiltLists } from "../core/index/built-lists.ts";

/** Address of a file inside our own package. WXT's types know pages only; lists and strings are written by the build. */
export function packageUrl(path: string): string {
  return new URL(path, browser.runtime.getURL("")).href;
}

let known: Promise<BuiltLists> | undefined;

/** What the package's lists say of themselves. */
export function readBuiltLists(): Promise<BuiltLists> {
  known ??= fetch(packageUrl("/lists/lists.json"))
    .then((response) => response.json())
    .then((raw) => v.parse(builtListsSchema, raw));
  known.catch(() => (known = undefined));
  return known;
}

/** The index of the lists written by hand alone: small, and a file of its own, for when the whole one is damaged. */
export async function readCuratedIndex(): Promise<Blob> {
  return (await fetch(packageUrl("/lists/curated.bin"))).blob();
}

/** The compiled index as it was shipped, not yet read. */
export async function readBundledIndex(): Promise<Blob> {
  const { chunks } = await readBuiltLists();
  const blobs = await Promise.all(chunks.map(async (name) => (await fetch(packageUrl(`/lists/${name}`))).blob()));
  return new Blob(blobs);
}
