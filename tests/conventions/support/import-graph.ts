import { dirname, join } from "node:path/posix";
import { withoutComments, type Source } from "./sources.ts";

/** One import as written: who, from where, and whether only types come (which leave nothing in the built code). */
export type Import = {
  readonly from: string;
  readonly specifier: string;
  readonly target: string | null;
  readonly typeOnly: boolean;
};

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/gm;
const dynamic = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Every import in `files`; `target` is the path of a file of ours, null for a package. */
export function importsOf(files: readonly Source[]): Import[] {
  return files.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    const fixed = [...code.matchAll(statement)].map(([, type, specifier = ""]) => ({
      specifier,
      typeOnly: type !== undefined,
    }));
    const late = [...code.matchAll(dynamic)].map(([, specifier = ""]) => ({ specifier, typeOnly: false }));
    return [...fixed, ...late].map(({ specifier, typeOnly }) => ({
      from: path,
      specifier,
      target: specifier.startsWith(".") ? join(dirname(path), specifier.replace(/\?.*$/, "")) : null,
      typeOnly,
    }));
  });
}

/** The first circle found, as the paths on the way round; null when there is none. Circles of types count too. */
export function circleIn(imports: readonly Import[]): readonly string[] | null {
  const next = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const { target } of next.get(path) ?? []) {
      const circle = target === null ? null : walk(target, [...way, path]);
      if (circle) return circle;
    }
    done.add(path);
    return null;
  };
  for (const path of next.keys()) {
    const circle = walk(path, []);
    if (circle) return circle;
  }
  return null;
}
