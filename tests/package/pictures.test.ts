import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const output = resolve(import.meta.dirname, "../../.output");
const megabyte = 1_000_000;

/** What a family downloads more for pictures, and what runs on its pages more while they are looked at. */
const budgets = { zipped: 4 * megabyte, pageScript: 24_000 };

const filesOf = (folder: string) =>
  readdirSync(join(output, folder), { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
const read = (folder: string, path: string) => readFileSync(join(output, folder, path));
const scriptsAllowed = (folder: string): string => {
  const { content_security_policy } = JSON.parse(read(folder, "manifest.json").toString());
  return content_security_policy.extension_pages.split("; ").find((line: string) => line.startsWith("script-src"));
};

const ordinary = ["chrome-mv3", "firefox-mv3"];
const withPictures = "chrome-mv3-pictures";
const more = ["picture-worker.js", "pictures.js", "pictures/model.json", "pictures/weights.bin"];

describe.each(ordinary)("the ordinary package %s", (folder) => {
  test("carries nothing that looks at pictures", () => {
    expect(filesOf(folder).filter((path) => /^pictures?\b/.test(path))).toEqual([]);
    expect(more.filter((path) => existsSync(join(output, folder, path)))).toEqual([]);
  });

  test("lets in no WebAssembly", () => {
    expect(scriptsAllowed(folder)).toBe("script-src 'self'");
  });
});

describe("the package with pictures", () => {
  test("lets in WebAssembly, and still nothing that is text", () => {
    expect(scriptsAllowed(withPictures)).toBe("script-src 'self' 'wasm-unsafe-eval'");
  });

  test("is at most 4 MB more to download, of which little runs in pages", () => {
    const model = filesOf(withPictures).filter((path) => /^(pictures\/.+|picture-worker\.js|pictures\.js)$/.test(path));
    expect(model).toEqual(expect.arrayContaining(more));
    const zipped = model.reduce((sum, path) => sum + deflateRawSync(read(withPictures, path)).length, 0);
    const script = read(withPictures, "pictures.js").length;
    console.log(`pictures: ${(zipped / megabyte).toFixed(2)} MB zipped, page script ${(script / 1000).toFixed(1)} kB`);
    expect(zipped).toBeLessThanOrEqual(budgets.zipped);
    expect(script).toBeLessThanOrEqual(budgets.pageScript);
  });

  test("keeps the manifest else: its id, its permissions, what runs on every page", () => {
    const rest = (folder: string) => {
      const { content_security_policy: _policy, ...manifest } = JSON.parse(read(folder, "manifest.json").toString());
      return manifest;
    };
    expect(rest(withPictures)).toEqual(rest("chrome-mv3"));
  });
});
