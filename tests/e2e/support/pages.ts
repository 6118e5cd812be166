import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { paintBeacon } from "./frames.ts";
import type { TestServer } from "./server.ts";

const folder = resolve(import.meta.dirname, "../pages/attacks");

const typeOf: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  xhtml: "application/xhtml+xml; charset=utf-8",
  svg: "image/svg+xml",
  xml: "application/xml; charset=utf-8",
};

export type AttackPage = { readonly name: string; readonly path: string; readonly type: string; readonly body: string };

/** Pages that try to be seen: each paints pure red by a trick of its own (`tests/e2e/pages/attacks/<trick>`). */
export function attackPages(): readonly AttackPage[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const [name = "", ending = ""] = file.split(".");
      const body = readFileSync(resolve(folder, file), "utf8");
      const type = typeOf[ending];
      if (type === undefined) throw new Error(`no content type for ${file}`);
      return {
        name,
        path: `/${name}`,
        type,
        body: ending === "html" ? body.replace("<!-- beacon -->", paintBeacon) : body,
      };
    });
}

/** Puts every attack page on a host, with the slow script and the red style sheet that some of them use. */
export function serveAttacks(server: TestServer, host: string): readonly AttackPage[] {
  const pages = attackPages();
  for (const { path, type, body } of pages) server.page(host, path, body, { headers: { "content-type": type } });
  server.answer(host, "/slow.js", { body: "", delay: 250, headers: { "content-type": "text/javascript" } });
  server.answer(host, "/red.css", {
    body: "* { display: block !important; background: #f00 !important; color: #f00 !important }",
    headers: { "content-type": "text/css" },
  });
  return pages;
}
