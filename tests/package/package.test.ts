import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { read } from "../conventions/support/sources.ts";

const output = resolve(import.meta.dirname, "../../.output");
const kilobyte = 1000;
const megabyte = 1000 * kilobyte;

/** Budgets: what runs on every page, what runs at every wake-up, and what a family downloads. */
const budgets = {
  contentScript: 16 * kilobyte,
  worker: 256 * kilobyte,
  withoutLists: 1.5 * megabyte,
  zipped: 15 * megabyte,
  /** Mozilla's linter refuses larger files. */
  firefoxFile: 5 * megabyte,
};

/** What the compiled lists fill; everything else is the product itself. */
const isListData = (path: string) => /^(lists|rules)\//.test(path);
const isText = (path: string) => /\.(js|css|html|json|txt|svg)$/.test(path);

describe.each(["chrome", "firefox"] as const)("the package for %s", (browser) => {
  const folder = join(output, `${browser}-mv3`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    // Chromium writes its index of the rules there when it loads the folder; no package has it.
    .filter((path) => !path.startsWith("_metadata/"));
  const bytes = (path: string) => statSync(join(folder, path)).size;
  const sum = (paths: readonly string[], of: (path: string) => number) =>
    paths.reduce((total, path) => total + of(path), 0);
  const text = (path: string) => readFileSync(join(folder, path), "utf8");
  const manifest: Manifest = JSON.parse(text("manifest.json"));
  const filesOf = (fits: (matches: readonly string[], globs: readonly string[] | undefined) => boolean) =>
    (manifest.content_scripts ?? [])
      .filter(({ matches, include_globs }) => fits(matches, include_globs))
      .flatMap(({ js = [], css = [] }) => [...js, ...css]);

  test("runs at most 16 kB on every page", () => {
    const onEveryPage = filesOf((matches, globs) => matches.includes("<all_urls>") && globs === undefined);
    expect(onEveryPage.length, "No content script in the manifest").toBeGreaterThan(0);
    const size = sum(onEveryPage, bytes);
    console.log(`${browser}: content script ${tell(size)} of ${tell(budgets.contentScript)}`);
    expect(size, "Inject what only a veiled page needs when it is needed").toBeLessThanOrEqual(budgets.contentScript);
  });

  test("runs at most 16 kB more on result pages, which are few and named", () => {
    const onResults = [...new Set(filesOf((matches, globs) => !matches.includes("<all_urls>") || globs !== undefined))];
    expect(onResults.length, "No script for result pages in the manifest").toBeGreaterThan(0);
    const size = sum(onResults, bytes);
    console.log(`${browser}: result pages ${tell(size)} of ${tell(budgets.contentScript)}`);
    expect(size).toBeLessThanOrEqual(budgets.contentScript);
  });

  test("wakes a worker of at most 256 kB, all in one file", () => {
    const { service_worker, scripts = [] } = manifest.background ?? {};
    const worker = service_worker === undefined ? scripts : [service_worker];
    expect(worker.length, "No worker in the manifest").toBeGreaterThan(0);
    expect(worker.filter((path) => /\bfrom\s*["']|\bimport\s*["'(]/.test(text(path)))).toEqual([]);
    const size = sum(worker, bytes);
    console.log(`${browser}: worker ${tell(size)} of ${tell(budgets.worker)}`);
    expect(size, "Each MB of the worker costs about 45 ms at every wake-up").toBeLessThanOrEqual(budgets.worker);
  });

  test("stays small enough to download", () => {
    const product = sum(
      files.filter((path) => !isListData(path)),
      bytes,
    );
    const zipped = sum(files, (path) => deflateRawSync(readFileSync(join(folder, path))).length + 2 * path.length + 76);
    console.log(
      `${browser}: without lists ${tell(product)} of ${tell(budgets.withoutLists)}, zipped ${tell(zipped)} of ${tell(budgets.zipped)}`,
    );
    expect(product).toBeLessThanOrEqual(budgets.withoutLists);
    expect(zipped).toBeLessThanOrEqual(budgets.zipped);
  });

  test("names no place of the machine that built it", () => {
    const place = /\/(home|Users|work|root|tmp)\/[\w.-]+\/|\bsourceMappingURL=|file:\/\/\/\w/;
    expect(files.filter((path) => isText(path) && !isListData(path) && place.test(text(path)))).toEqual([]);
  });

  test("explains every permission it asks for", () => {
    const explained = read("docs/permissions.md");
    const asked = [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])];
    expect(asked.length).toBeGreaterThan(3);
    const silent = asked.filter((permission) => !explained.includes(`\n## \`${permission}\``));
    expect(silent, "Give each a paragraph in docs/permissions.md").toEqual([]);
  });

  test("carries lists", () => {
    expect(files.filter(isListData).length, "Run `npm run lists -- build` before the build").toBeGreaterThan(0);
  });

  if (browser === "firefox") {
    test("holds no file that Mozilla's linter refuses for its size", () => {
      expect(files.filter((path) => bytes(path) > budgets.firefoxFile)).toEqual([]);
    });
  }
});

type Manifest = {
  readonly content_scripts?: readonly {
    readonly matches: readonly string[];
    readonly include_globs?: readonly string[];
    readonly js?: readonly string[];
    readonly css?: readonly string[];
  }[];
  readonly background?: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
};

function tell(bytes: number): string {
  return bytes >= megabyte ? `${(bytes / megabyte).toFixed(2)} MB` : `${(bytes / kilobyte).toFixed(1)} kB`;
}
