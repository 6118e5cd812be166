import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";

/** The words for open doors, by their keys: parents and the score read the same. */
export function englishWords(): Map<string, string> {
  const file = resolve(import.meta.dirname, "../../locales/en.yml");
  const { door } = parse(readFileSync(file, "utf8")) as { door: Record<string, Record<string, string>> };
  return new Map(
    Object.entries(door).flatMap(([id, parts]) =>
      Object.entries(parts).map(([part, text]) => [`door.${id}.${part}`, text] as const),
    ),
  );
}
