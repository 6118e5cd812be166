import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

export const root = resolve(import.meta.dirname, "../../..");

/** A file of ours: its path from the root with forward slashes, and its text. */
export type Source = { readonly path: string; readonly text: string };

/** The folders that hold what runs in a browser or builds it. */
export const codeFolders = ["core", "platform", "components", "entrypoints", "lists", "scripts"] as const;

/** Every file below `folders` whose name ends in one of `endings`. */
export function sources(folders: readonly string[], endings: readonly string[] = [".ts", ".tsx", ".mjs"]): Source[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .toSorted()
    .map((path) => ({ path, text: read(path) }));
}

export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

export function lineCount(text: string): number {
  return text.trimEnd().split("\n").length;
}

/** The code without its comments, so that words in prose count for nothing. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, blank).replaceAll(/(?<![:"'`\\])\/\/.*$/gm, blank);
}

function blank(comment: string): string {
  return comment.replaceAll(/[^\n]/g, " ");
}

/** `path:line` of every match, for a message that can be clicked. */
export function places(source: Source, pattern: RegExp): string[] {
  return [...source.text.matchAll(pattern)].map(
    ({ index }) => `${source.path}:${lineCount(`${source.text.slice(0, index)}.`)}`,
  );
}
