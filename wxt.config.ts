import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import preact from "@preact/preset-vite";
import { defineConfig, type WxtViteConfig } from "wxt";
import { extensionKey } from "./scripts/extension-id.ts";
import { allResultHosts } from "./core/search/result-hosts.ts";
import { sheetsOf, sheetText } from "./core/page-parts/parts-sheets.ts";
import { videoParts } from "./lists/video-parts.ts";
import { nameData } from "./lists/names/name-data.ts";
import { rulesetsOf } from "./core/floor/rulesets.ts";

const built = resolve(import.meta.dirname, ".cache/built");

/** The package that carries the model for pictures, for Chromium: `npm run build -- pictures`. */
const pictures = process.env["LUY_TRE_PICTURES"] === "yes";
const model = resolve(import.meta.dirname, ".cache/pictures");

const examples = resolve(import.meta.dirname, "docs/policy-examples");

/** Files that `npm run lists -- build` wrote and that this browser's package carries. */
function builtFiles(folder: string): string[] {
  const path = resolve(built, folder);
  return existsSync(path) ? readdirSync(path).toSorted() : [];
}

/** Where publishers' files lie. A build for tests names a server of its own, which then is the one exception from https. */
const publisher = "https://raw.githubusercontent.com";
const listsBase = (process.env["LISTS_BASE"] ?? publisher).replace(/\/+$/, "");
const plainBase = listsBase.startsWith("http://") ? ` ${new URL(listsBase).origin}` : "";

const pagePolicy = [
  "default-src 'none'",
  // The model is computed in WebAssembly; that alone is let in, and nothing that is text.
  `script-src 'self'${pictures ? " 'wasm-unsafe-eval'" : ""}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  // Pictures of a plain http page lie on plain http.
  `connect-src 'self' https:${pictures ? " http:" : plainBase}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The script of result pages: named hosts, and the country names of an engine, which no pattern but a glob can say. */
const [plainHosts, countryHosts] = [
  allResultHosts.filter((host) => !host.endsWith(".*")),
  allResultHosts.filter((host) => host.endsWith(".*")),
];
const resultScript = { js: ["results.js"], run_at: "document_start", all_frames: true } as const;
const resultScripts = [
  { ...resultScript, matches: plainHosts.map((host) => `*://*.${host}/*`) },
  { ...resultScript, matches: ["*://*/*"], include_globs: countryHosts.map((host) => `*://${host}/*`) },
];

/** Styles that a page's script carries are written to be read; its 16 kB have no room for their spaces. */
const tightStyles = {
  name: "tight-styles",
  enforce: "pre" as const,
  transform: (code: string, id: string) =>
    id.endsWith("/veil-css.ts") ? code.replace(/\s*([{};])\s*/g, "$1").replace(/: +/g, ":") : null,
};

export default defineConfig({
  // A build that fetches its lists from a server of the tests stands elsewhere: nobody shall take it for a real one.
  outDir: process.env["LUY_TRE_OUT"] ?? ".output",
  modules: ["@wxt-dev/i18n/module"],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${pictures ? "-pictures" : ""}`,
  vite: () =>
    ({
      plugins: [preact(), tightStyles],
      define: {
        "import.meta.env.LISTS_BASE": JSON.stringify(listsBase),
        "import.meta.env.PICTURES": JSON.stringify(pictures ? "yes" : "no"),
      },
      build: {
        sourcemap: false,
        // A constant is not written out wherever it is used: the text of all public suffixes, 68 kB, stood there three times.
        rolldownOptions: { optimization: { inlineConst: false } },
      },
    }) as WxtViteConfig,
  zip: { name: pictures ? "luy-tre-pictures" : "luy-tre" },
  manifest: ({ browser }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "vi",
    icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
    action: { default_title: "__MSG_extension_name__" },
    permissions: [
      "storage",
      "unlimitedStorage",
      "webNavigation",
      "scripting",
      "tabs",
      "alarms",
      "contextMenus",
      "idle",
      "webRequest",
      ...(browser === "firefox" ? ["webRequestBlocking"] : ["declarativeNetRequest", "offscreen"]),
    ],
    host_permissions: ["<all_urls>"],
    // By hand: the wrapper that content scripts usually get announces itself to every page.
    content_scripts: [
      {
        matches: ["<all_urls>"],
        js: ["curtain.js"],
        run_at: "document_start",
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
      ...resultScripts,
    ],
    content_security_policy: { extension_pages: pagePolicy },
    web_accessible_resources: [
      // A page that knows our id cannot look us up; Firefox gives every install an id of its own.
      {
        resources: ["blocked.html"],
        matches: ["<all_urls>"],
        ...(browser === "firefox" ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "luy-tre@luy-tre",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {
          key: extensionKey,
          minimum_chrome_version: "125",
          incognito: "spanning",
          storage: { managed_schema: "managed-schema.json" },
          declarative_net_request: { rule_resources: rulesetsOf(builtFiles("rules")) },
        }),
  }),
  hooks: {
    "entrypoints:found": (_wxt, found) => {
      if (pictures) return;
      const others = found.filter(({ name }) => !["pictures", "picture-worker"].includes(name));
      found.splice(0, found.length, ...others);
    },
    "build:publicAssets": (wxt, files) => {
      const copy = (folder: string, to: string) => {
        for (const name of builtFiles(folder)) {
          files.push({ absoluteSrc: resolve(built, folder, name), relativeDest: `${to}/${name}` });
        }
      };
      copy("public-lists", "lists");
      files.push({ contents: JSON.stringify(nameData), relativeDest: "names.json" });
      files.push({ absoluteSrc: resolve("lists/names/name-model.bin"), relativeDest: "names.bin" });
      // The welcome hands them to whoever wants to make removal impossible.
      for (const name of readdirSync(examples))
        files.push({ absoluteSrc: resolve(examples, name), relativeDest: `policy/${name}` });
      const sheets = videoParts.pages.flatMap(sheetsOf);
      files.push({ contents: JSON.stringify(sheets), relativeDest: "parts/sheets.json" });
      for (const page of videoParts.pages) {
        for (const { file, unless } of sheetsOf(page))
          files.push({ contents: sheetText(page, unless), relativeDest: file });
      }
      if (wxt.config.browser !== "firefox") copy("rules", "rules");
      if (pictures)
        for (const name of readdirSync(model))
          files.push({ absoluteSrc: resolve(model, name), relativeDest: `pictures/${name}` });
    },
    // Nobody reads them there, and their blanks are 35 kB of what a family downloads.
    "build:done": ({ config }) => {
      for (const locale of ["vi", "en"]) {
        const file = resolve(config.outDir, "_locales", locale, "messages.json");
        writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, "utf8"))));
      }
    },
  },
});
