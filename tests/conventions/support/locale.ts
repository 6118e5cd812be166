import { parse } from "yaml";
import { languages, type Language } from "../../../core/limits/stored-limits.ts";
import { read } from "./sources.ts";

/** Every string of one language by its full key, such as `category.self_harm.name`. */
export function stringsOf(language: Language): ReadonlyMap<string, string> {
  return new Map(flatten(parse(read(`locales/${language}.yml`)), ""));
}

export const strings = new Map(languages.map((language) => [language, stringsOf(language)] as const));

function flatten(node: unknown, prefix: string): [string, string][] {
  if (typeof node !== "object" || node === null) return [[prefix, String(node)]];
  return Object.entries(node).flatMap(([key, value]) => flatten(value, prefix === "" ? key : `${prefix}.${key}`));
}
