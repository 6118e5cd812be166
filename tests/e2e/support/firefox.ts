import { randomUUID } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { launch, type Browser, type Page } from "puppeteer-core";
import { requireBrowser } from "../../../scripts/browser.mjs";
import { until } from "./until.ts";

export const firefoxBuild = resolve(import.meta.dirname, "../../../.output/firefox-mv3");
export const geckoId = "luy-tre@luy-tre";

export type FirefoxOptions = {
  /** The test server's port: it is Firefox's proxy, so every http address leads there. */
  readonly port: number;
  readonly extension?: boolean;
  readonly extensionFolder?: string;
  readonly id?: string;
  readonly locale?: "vi" | "en-US";
  readonly prefs?: Readonly<Record<string, unknown>>;
};

export type Firefox = {
  readonly browser: Browser;
  newPage(): Promise<Page>;
  ownPageUrl(path: string): string;
  openOwnPage(path: string): Promise<Page>;
  /**
   * Starts a navigation and waits until the tab has left for somewhere; answers where it stands. (Puppeteer's own `goto`
   * never settles when the extension sends the tab to a page of its own.)
   */
  visit(page: Page, url: string): Promise<string>;
  close(): Promise<void>;
};

export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { port, extension = true, extensionFolder = firefoxBuild, id = geckoId } = options;
  const uuid = randomUUID();
  const browser = await launch({
    browser: "firefox",
    executablePath: await requireBrowser("firefox"),
    headless: true,
    acceptInsecureCerts: true,
    // Extension pages may only be opened by automation with this.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      ...proxyPrefs(port),
      ...localePrefs(options.locale),
      ...uuidPrefs(id, uuid),
      ...options.prefs,
    },
  });
  if (extension) await browser.installExtension(extensionFolder);
  const ownPageUrl = (path: string) => `moz-extension://${uuid}/${path.replace(/^\//, "")}`;
  return {
    browser,
    newPage: () => browser.newPage(),
    ownPageUrl,
    async openOwnPage(path) {
      const page = await browser.newPage();
      await startVisit(page, ownPageUrl(path));
      await until(
        `${path} is open`,
        async () => (await standsAt(page)).startsWith("moz-extension:") && isComplete(page),
      );
      return page;
    },
    visit,
    close: () => browser.close(),
  };
}

function proxyPrefs(port: number): Record<string, unknown> {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.no_proxies_on": "",
    "dom.security.https_first": false,
    "dom.security.https_first_schemeless": false,
  };
}

function localePrefs(locale: string | undefined): Record<string, unknown> {
  return locale ? { "intl.locale.requested": locale, "intl.accept_languages": locale } : {};
}

/** Fixes the address of the extension's own pages, which Firefox otherwise draws anew for each profile. */
function uuidPrefs(id: string, uuid: string): Record<string, unknown> {
  return { "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }) };
}

async function visit(page: Page, url: string): Promise<string> {
  const before = await standsAt(page);
  await startVisit(page, url);
  return until(`the tab has left ${before} for ${url}`, async () => {
    const now = await standsAt(page);
    return now !== before && now !== "" && (await isComplete(page)) ? now : undefined;
  });
}

/** A navigation that ends in another process is never reported as finished: so its end is looked for, not awaited. */
async function startVisit(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 1500, waitUntil: "domcontentloaded" }).catch((error: Error) => {
    if (!/timeout|aborted|NS_BINDING|NS_ERROR/i.test(error.message)) throw error;
  });
}

/** Empty while the tab is between two documents. */
async function standsAt(page: Page): Promise<string> {
  return (await inTime(page.evaluate(() => location.href))) ?? "";
}

async function isComplete(page: Page): Promise<boolean> {
  return (await inTime(page.evaluate(() => document.readyState === "complete"))) ?? false;
}

function inTime<T>(promise: Promise<T>, milliseconds = 2000): Promise<T | undefined> {
  const late = new Promise<undefined>((done) => setTimeout(done, milliseconds, undefined));
  return Promise.race([promise.catch(() => undefined), late]);
}

export type FirefoxPolicy = { clear(): Promise<void> };

/**
 * Writes Firefox's `policies.json` with `values` for the extension. Firefox reads it when it starts, so call this before
 * `launchFirefox`. Undefined, with a sentence on the screen, where this user may not write it or another policy stands there.
 */
export async function firefoxPolicy(values: Readonly<Record<string, unknown>>): Promise<FirefoxPolicy | undefined> {
  const path = "/etc/firefox/policies/policies.json";
  const policy = { policies: { "3rdparty": { Extensions: { [geckoId]: values } } } };
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(policy), { flag: "wx" });
  } catch {
    console.warn(`Firefox policies cannot be tested here: ${path} cannot be written or exists already.`);
    return undefined;
  }
  return { clear: () => rm(path, { force: true }) };
}
