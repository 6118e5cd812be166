import { codeFolders, read, sources, withoutComments } from "./sources.ts";

/**
 * What in our code may make a locale key: text that is the key, or a pattern whose gaps hold ids. A pattern that begins with a
 * gap says nothing about its keys; whoever has such a one lists them.
 */
export type KeyUsers = {
  readonly named: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
  /** Words that stand in the code as text or as the name of a property: an id is one of them. */
  readonly ids: ReadonlySet<string>;
};

const gap = "([a-z0-9_]*)";

export function keyUsers(): KeyUsers {
  const code = sources(codeFolders.filter((folder) => folder !== "scripts")).map(({ text }) => withoutComments(text));
  const texts = [...code, read("wxt.config.ts")];
  const found = (pattern: RegExp) => texts.flatMap((text) => [...text.matchAll(pattern)]);
  const words = found(/"([\w.-]+)"|\b(\w+)\??:/g).map(([, text, property]) => text ?? property ?? "");
  return {
    named: new Set([...words, ...found(/__MSG_(\w+)__/g).map(([, key = ""]) => key)]),
    patterns: [...found(/`([^`\n]+)`/g).flatMap(templatePattern), ...found(messageKeyCall).map(callPattern)],
    ids: new Set(words.map((word) => word.replaceAll("-", "_"))),
  };
}

export function isNamed({ named }: KeyUsers, key: string): boolean {
  return named.has(key) || named.has(key.replaceAll(".", "_"));
}

/** Whether something in the code makes this key of an id that it knows. */
export function isMade({ patterns, ids }: KeyUsers, key: string): boolean {
  return patterns.some((pattern) => {
    const gaps = pattern.exec(key)?.slice(1);
    return gaps?.every((id = "") => id === "" || ids.has(id) || ids.has(id.replace(/^_/, ""))) ?? false;
  });
}

/** `veil.reported${teen}` */
function templatePattern([, template = ""]: RegExpMatchArray): RegExp[] {
  const pieces = template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
  const isKey = /^[a-z_]+\.[a-z0-9_.]*$/.test(pieces[0] ?? "") && pieces.every((piece) => /^[a-z0-9_.]*$/.test(piece));
  return isKey ? [wholly(pieces.join(gap).replaceAll(".", "\\."))] : [];
}

/** `messageKey("category", id, "name")` */
const messageKeyCall = /messageKey\(\s*"([a-z0-9_.]+)",\s*(?:[^,()]|\([^()]*\))+(?:,\s*"([a-z0-9_.]+)",?)?\s*\)/g;

function callPattern([, prefix = "", suffix]: RegExpMatchArray): RegExp {
  return wholly([prefix, gap, ...(suffix === undefined ? [] : [suffix])].join("\\."));
}

const wholly = (pattern: string) => new RegExp(`^${pattern}$`);
