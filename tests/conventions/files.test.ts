import { expect, test } from "vitest";
import { codeFolders, lineCount, places, read, sources, withoutComments, type Source } from "./support/sources.ts";

const code = sources(codeFolders);
const everything = [...code, ...sources(["tests"])].filter(({ path }) => !path.startsWith("tests/conventions/"));
const shipped = sources(["core", "platform", "components", "entrypoints"]);

const longestFile = 300;
const longestEntryPoint = 60;

function found(files: readonly Source[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) => places({ path, text: withoutComments(text) }, pattern));
}

test("no source file is longer than 300 lines", () => {
  const long = everything
    .filter(({ text }) => lineCount(text) > longestFile)
    .map(({ path, text }) => `${path}: ${lineCount(text)}`);
  expect(long, "Find the second idea in the file and give it a file of its own").toEqual([]);
});

test("an entry point is a table of contents", () => {
  const entries = code.filter(({ path }) => /^entrypoints\/[^/]+\/(index|main)\.tsx?$/.test(path));
  const long = entries.filter(({ text }) => lineCount(text) > longestEntryPoint);
  expect(
    long.map(({ path }) => path),
    `index.ts registers and delegates, in at most ${longestEntryPoint} lines`,
  ).toEqual([]);
});

test("names are in kebab case", () => {
  const wrong = everything.filter(({ path }) => !/^[a-z0-9._/-]+$/.test(path)).map(({ path }) => path);
  expect(wrong, "Write file names in small letters with hyphens").toEqual([]);
});

test("nothing is typed any", () => {
  expect(found(everything, /(:|<|\bas|,|=>)\s*any\b(?!thing)\s*[;,)>=\]|&{\n]/g), "Use unknown and parse it").toEqual(
    [],
  );
});

test("nothing is left for later", () => {
  const marked = everything.flatMap((source) => places(source, /\b(TODO|FIXME|XXX|HACK)\b/g));
  expect(marked, "Do it, or file an issue").toEqual([]);
});

test("no string becomes markup", () => {
  const pattern = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/g;
  expect(found(shipped, pattern), "Set textContent or build elements").toEqual([]);
});

test("core reads no clock and draws no lots", () => {
  const pattern = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b/g;
  expect(found(sources(["core"]), pattern), "Take now as an argument").toEqual([]);
});

test("titles say what is, not what ought to be", () => {
  const titled = /\b(test|it|describe)(\.each\([\s\S]*?\))?\(\s*["'`][^"'`\n]*\bshould\b/g;
  expect(found(sources(["tests"]), titled), "Say what is, in the present tense").toEqual([]);
});

test("nothing names a place of somebody's machine", () => {
  const texts = [...everything, ...sources(["docs", "lists", "locales", "public"], [".md", ".txt", ".yml", ".json"])];
  const all = [...texts, ...["README.md", "CONTRIBUTING.md", "package.json", "wxt.config.ts"].map(sourceOf)];
  const place = /(?<=["'`(\s=]|^)(\/work\/|\/home\/\w|\/Users\/\w|\.\.\/shared\/(lists|[\w-]+\.md))/gm;
  expect(
    all.flatMap((source) => places(source, place)),
    "Use a path from the project's root",
  ).toEqual([]);
});

function sourceOf(path: string): Source {
  try {
    return { path, text: read(path) };
  } catch {
    return { path, text: "" };
  }
}
