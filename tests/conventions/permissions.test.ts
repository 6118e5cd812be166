import { expect, test } from "vitest";
import config from "../../wxt.config.ts";
import { read } from "./support/sources.ts";

const browsers = ["chrome", "firefox"] as const;
const explained = read("docs/permissions.md");

async function asked(browser: string): Promise<readonly string[]> {
  const write = config.manifest;
  if (typeof write !== "function") throw new Error("wxt.config.ts gives the manifest as a function of the browser.");
  const manifest = await write({ browser, command: "build", manifestVersion: 3, mode: "production" });
  const { permissions = [], host_permissions = [], optional_permissions = [] } = manifest;
  return [...permissions, ...host_permissions, ...optional_permissions].map(String);
}

/** The headings of docs/permissions.md that are permissions, each with the length of its paragraph. */
const paragraphs = new Map(
  explained
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [heading = "", ...lines] = section.split("\n");
      return [...heading.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => [name, lines.join(" ").trim().length] as const);
    }),
);

test.each(browsers)("every permission that %s is asked for is explained", async (browser) => {
  const silent = (await asked(browser)).filter((permission) => (paragraphs.get(permission) ?? 0) < 80);
  expect(silent, "Write a paragraph under the heading ## `permission` in docs/permissions.md").toEqual([]);
});

test.each(browsers)("our pages in %s run our own code and reach https and ourselves only", async (browser) => {
  const write = config.manifest;
  if (typeof write !== "function") throw new Error("wxt.config.ts gives the manifest as a function of the browser.");
  const manifest = await write({ browser, command: "build", manifestVersion: 3, mode: "production" });
  const { extension_pages: policy = "" } = manifest.content_security_policy as { extension_pages?: string };
  expect(policy.split("; ")).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self' https:"]),
  );
});

test("no permission is explained that nobody asks for", async () => {
  const all = new Set((await Promise.all(browsers.map(asked))).flat());
  expect(
    [...paragraphs.keys()].filter((permission) => !all.has(permission)),
    "Take it out of docs/permissions.md",
  ).toEqual([]);
});
