import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { circleIn, importsOf, type Import } from "./support/import-graph.ts";
import { codeFolders, root, sources } from "./support/sources.ts";

const imports = importsOf(sources(codeFolders));

/** Whom each layer may import from. `types` means types only. */
const mayImport: Readonly<Record<(typeof codeFolders)[number], Readonly<Record<string, "all" | "types">>>> = {
  core: { core: "all" },
  lists: { core: "all", lists: "all" },
  platform: { core: "all", platform: "all", lists: "all" },
  components: { components: "all", core: "all", platform: "types" },
  entrypoints: { entrypoints: "all", platform: "all", core: "all", components: "all", lists: "all" },
  scripts: { scripts: "all", core: "all", lists: "all", platform: "all", tests: "all" },
};

const packagesOfCore = ["valibot", "tldts"];
const theOnlyFileWithTldts = "core/address/registrable-domain.ts";
const folderOf = (path: string) => path.split("/")[0] ?? "";
const inFolder = (folder: string) => imports.filter(({ from }) => folderOf(from) === folder);
const told = ({ from, specifier }: Import) => `${from} imports ${specifier}`;

test("the walker sees the imports", () => {
  expect(imports.length).toBeGreaterThan(50);
});

test("no file imports itself through others", () => {
  const circle = circleIn(imports);
  expect(circle?.join("\n  → ") ?? "no circle", "Cut this circle: move what both need into a file of its own").toBe(
    "no circle",
  );
});

test("every import of ours leads to a file", () => {
  const lost = imports.filter(({ target }) => target !== null && !existsSync(join(root, target)));
  expect(lost.map(told), "Imports are written with their ending, such as ./judge.ts").toEqual([]);
});

test.each(codeFolders)("%s imports only from where the dependency rule lets it", (folder) => {
  const wrong = inFolder(folder).filter(({ target, typeOnly }) => {
    const allowed = target === null ? "all" : mayImport[folder][folderOf(target)];
    return allowed === undefined || (allowed === "types" && !typeOnly);
  });
  expect(
    wrong.map(told),
    "entrypoints → platform → core ← lists; components → core, and types of the protocol",
  ).toEqual([]);
});

test("core needs no package but valibot and, in one file, tldts", () => {
  const packages = inFolder("core").filter(({ target }) => target === null);
  const wrong = packages.filter(({ specifier }) => !packagesOfCore.includes(specifier));
  expect(wrong.map(told), "core is pure: what the browser knows comes in as an argument").toEqual([]);
  const withSuffixes = packages.filter(({ specifier, from }) => specifier === "tldts" && from !== theOnlyFileWithTldts);
  expect(withSuffixes.map(told), `tldts stays behind ${theOnlyFileWithTldts}, out of the worker`).toEqual([]);
});

test("components reach neither the browser nor storage", () => {
  const wrong = inFolder("components").filter(({ specifier }) => /^(wxt|idb)(\/|$)/.test(specifier));
  expect(wrong.map(told), "Components get props and give callbacks; the entry point talks to the browser").toEqual([]);
});
