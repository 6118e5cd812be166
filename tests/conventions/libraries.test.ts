import { expect, test } from "vitest";
import { libraries, pictureLibraries } from "../../components/options/libraries.ts";
import { importsOf } from "./support/import-graph.ts";
import { read, sources } from "./support/sources.ts";

const all = [...libraries, ...pictureLibraries];
const shipped = ["core", "platform", "components", "entrypoints"] as const;
const nameOf = (specifier: string) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

test("the page about us names every library that the code brings along", () => {
  const used = importsOf(sources(shipped)).filter(({ target, typeOnly }) => target === null && !typeOnly);
  const names = new Set(used.map(({ specifier }) => nameOf(specifier)).filter((name) => !name.startsWith("node:")));
  const known = all.map(({ name }) => name as string);
  expect(
    [...names].filter((name) => !known.includes(name)),
    "Add it to components/options/libraries.ts",
  ).toEqual([]);
});

test.each(all)("$name is under the licence that is named", ({ name, licence }) => {
  expect(JSON.parse(read(`node_modules/${name}/package.json`))).toMatchObject({ license: licence });
});
