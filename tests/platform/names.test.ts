import { readFileSync } from "node:fs";
import { beforeEach, expect, test, vi } from "vitest";
import { nameData } from "../../lists/names/name-data.ts";
import { nameModelFile } from "../../scripts/model/name-model-file.ts";

vi.mock("../../platform/package-files.ts", () => ({ packageUrl: (path: string) => path }));

const model = readFileSync(nameModelFile);

/** What the package answers with. */
function serve(files: Readonly<Record<string, BodyInit>>): void {
  vi.stubGlobal("fetch", async (path: string) => {
    if (files[path] === undefined) throw new TypeError("Failed to fetch");
    return new Response(files[path]);
  });
}

beforeEach(() => vi.resetModules());

const readNames = async () => (await import("../../platform/names.ts")).readNames();

const told = async (hostname: string) => {
  const { findWords, guessWords } = await readNames();
  return { words: findWords(hostname).length, guesses: guessWords(hostname).length };
};

test("words and model are read from the package", async () => {
  serve({ "/names.json": JSON.stringify(nameData), "/names.bin": model });
  expect(await told("casino.example")).toMatchObject({ words: 1 });
  expect(await told("goldfishslots.example")).toEqual({ words: 0, guesses: 1 });
});

test.each([
  ["not there", {}],
  ["cut short", { "/names.bin": model.subarray(0, 500) }],
])("where the model is %s, words speak without it", async (_how, files) => {
  serve({ "/names.json": JSON.stringify(nameData), ...files });
  expect(await told("casino.example")).toEqual({ words: 1, guesses: 0 });
});

test("where the words cannot be read, that is told, and tried again", async () => {
  serve({ "/names.bin": model });
  const { readNames: read } = await import("../../platform/names.ts");
  await expect(read()).rejects.toThrow("Failed to fetch");
  serve({ "/names.json": JSON.stringify(nameData), "/names.bin": model });
  expect((await read()).findWords("casino.example")).toHaveLength(1);
});
