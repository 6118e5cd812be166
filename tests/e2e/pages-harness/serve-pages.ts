import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import preact from "@preact/preset-vite";
import { build } from "vite";

const root = resolve(import.meta.dirname, "../../..");
const pages = ["blocked", "popup", "welcome", "options", "help", "garden", "sight"];
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

/** As strict as in the extension, so that a style or script that it would stop is stopped here too. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'";

/** Somebody's page with a blocked frame in it. */
const framing = `<!doctype html><html lang="vi"><title>Frame</title><link rel="icon" href="/icon/32.png"><div id="page"><main><h1>Frame</h1>
<iframe title="frame" src="/blocked.html#https://example.com/a" width="300" height="250"></iframe></main></div>`;

/** Builds our own pages without the rest of the extension and serves them; `close` ends it. */
export async function servePages(): Promise<{ address: string; close: () => void }> {
  const out = resolve(root, ".cache/pages");
  await build({
    root: resolve(root, "entrypoints"),
    configFile: false,
    logLevel: "warn",
    plugins: [preact()],
    publicDir: false,
    build: {
      outDir: out,
      emptyOutDir: true,
      rollupOptions: { input: pages.map((page) => resolve(root, `entrypoints/${page}/index.html`)) },
    },
  });
  const messages: Readonly<Record<string, string>> = Object.fromEntries(
    await Promise.all(
      ["vi", "en"].map(async (language) => [
        `/_locales/${language}/messages.json`,
        JSON.stringify(generateChromeMessages(await parseMessagesFile(resolve(root, `locales/${language}.yml`)))),
      ]),
    ),
  );
  const texts: Readonly<Record<string, string>> = { ...messages, "/frame/index.html": framing };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.replace(/^\/(\w+)\.html$/, "/$1/index.html");
    const file = [join(out, path), join(root, "public", path)].find((name) => existsSync(name) && extname(name) !== "");
    const body = texts[path] ?? (file && readFileSync(file));
    response.writeHead(body ? 200 : 404, {
      "content-type": types[extname(path)] ?? "text/plain",
      "content-security-policy": policy,
    });
    response.end(body ?? "");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}
