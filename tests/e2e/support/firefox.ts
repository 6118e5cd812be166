import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { launch, type Browser, type Page } from "puppeteer-core";
import { requireBrowser } from "../../../scripts/browser.mjs";
import { inWindow } from "./firefox-window.ts";
import { removeOnSignal } from "./remove-on-signal.ts";
import { until } from "./until.ts";
import { zipFolder } from "./zip.ts";

export const firefoxBuild = resolve(import.meta.dirname, "../../../.output/firefox-mv3");
export const geckoId = "luy-tre@luy-tre";

export type FirefoxOptions = {
  /** The test server's port: it is Firefox's proxy, so every http address leads there. */
  readonly port: number;
  /** Stands in the profile before Firefox starts and outlives a restart; else it is installed once Firefox runs. */
  readonly permanent?: boolean;
  readonly locale?: "vi" | "en-US";
  readonly prefs?: Readonly<Record<string, unknown>>;
};

export type Firefox = {
  /** A tab of its own, still empty. */
  newPage(): Promise<Page>;
  /** Every tab and window. */
  pages(): Promise<Page[]>;
  ownPageUrl(path: string): string;
  openOwnPage(path: string): Promise<Page>;
  /** The tab that shows an address with this text in it. */
  pageAt(part: string): Promise<Page>;
  /** Types an address; answers where the tab stands once it has left. */
  visit(page: Page, url: string): Promise<string>;
  /** What a person does to the window itself: an expression for its own scripts (`inWindow`). */
  inWindow(script: string): Promise<unknown>;
  /** Ends the event page at once, whatever it is about. */
  endEventPage(): Promise<void>;
  /** Installs the extension: for a browser that was started without it. */
  install(): Promise<void>;
  /** The same profile again. Addresses in `open` stand on the command line, so they load while Firefox starts. */
  restart(again?: {
    readonly open?: readonly string[];
    readonly prefs?: Readonly<Record<string, unknown>>;
  }): Promise<void>;
  close(): Promise<void>;
};

/** Firefox with the extension, unless `extension` is false. */
export async function launchFirefox(options: FirefoxOptions & { readonly extension?: boolean }): Promise<Firefox> {
  const uuid = randomUUID();
  const profile = await mkdtemp(join(tmpdir(), "luy-tre-firefox-"));
  if (options.permanent === true) await putIntoProfile(profile);
  const start = async (open: readonly string[] = [], prefs: FirefoxOptions["prefs"] = {}) =>
    launch({
      browser: "firefox",
      executablePath: await requireBrowser("firefox"),
      headless: true,
      acceptInsecureCerts: true,
      userDataDir: profile,
      // Puppeteer's own, which would stand in the home page's place.
      ignoreDefaultArgs: ["about:blank"],
      // Extension pages may only be opened by automation with this.
      args: ["--remote-allow-system-access", ...open],
      extraPrefsFirefox: { ...basicPrefs(options, uuid), ...options.prefs, ...prefs },
    });
  let browser: Browser = await start();
  const ownPageUrl = (path: string) => `moz-extension://${uuid}/${path.replace(/^\//, "")}`;
  const install = async () => void (await browser.installExtension(firefoxBuild));
  if (options.permanent !== true && options.extension !== false) await install();
  return {
    newPage: () => browser.newPage(),
    pages: () => browser.pages(),
    ownPageUrl,
    async openOwnPage(path) {
      const page = await browser.newPage();
      await visit(page, ownPageUrl(path));
      return page;
    },
    pageAt: (part) => until(`a tab shows ${part}`, () => findPage(browser, part)),
    visit,
    inWindow: (script) => inWindow(browser, script),
    async endEventPage() {
      const extension = `WebExtensionPolicy.getByID("${geckoId}").extension`;
      const isEnded = async () => (await inWindow(browser, `${extension}.backgroundState === "stopped"`)) === true;
      await until("the event page has ended", async () => {
        if (await isEnded()) return true;
        // What comes while it ends what it began keeps it awake.
        await inWindow(browser, `${extension}.terminateBackground({ disableResetIdleForTest: true }).then(() => true)`);
        return isEnded();
      });
    },
    install,
    async restart({ open, prefs } = {}) {
      await browser.close();
      browser = await start(open, prefs);
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Firefox takes up what it finds there at its start, unsigned only where it is told so (the developers' and ESR builds). */
async function putIntoProfile(profile: string): Promise<void> {
  await mkdir(join(profile, "extensions"));
  await writeFile(join(profile, "extensions", `${geckoId}.xpi`), zipFolder(firefoxBuild));
}

function basicPrefs({ port, locale }: FirefoxOptions, uuid: string): Record<string, unknown> {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.no_proxies_on": "",
    "dom.security.https_first": false,
    "dom.security.https_first_schemeless": false,
    "dom.disable_open_during_load": false,
    "xpinstall.signatures.required": false,
    "extensions.autoDisableScopes": 0,
    // The address of the extension's own pages, which Firefox otherwise draws anew for each profile.
    "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: uuid }),
    ...(locale ? { "intl.locale.requested": locale, "intl.accept_languages": locale } : {}),
  };
}

/** Puppeteer's own `goto` never settles when the tab ends on a page of ours: so the end is looked for, not awaited. */
async function visit(page: Page, url: string): Promise<string> {
  const before = await addressOf(page);
  page.goto(url, { timeout: 20_000 }).catch(() => undefined);
  return until(`the tab has left ${before} for ${url}`, async () => {
    const now = await addressOf(page);
    return now !== "" && now !== before && (await isComplete(page)) ? now : undefined;
  });
}

async function findPage(browser: Browser, part: string): Promise<Page | undefined> {
  for (const page of await browser.pages()) if ((await addressOf(page)).includes(part)) return page;
  return undefined;
}

/** Where a tab stands; empty while it is between two documents. */
export async function addressOf(page: Page): Promise<string> {
  return (await inTime(page.evaluate(() => location.href))) ?? "";
}

async function isComplete(page: Page): Promise<boolean> {
  return (await inTime(page.evaluate(() => document.readyState === "complete"))) ?? false;
}

/** An answer that may never come, because its document goes; undefined then. */
export function inTime<T>(promise: Promise<T>, milliseconds = 2000): Promise<T | undefined> {
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
  let made: string | undefined;
  try {
    made = await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(policy), { flag: "wx" });
  } catch {
    console.warn(`Firefox policies cannot be tested here: ${path} cannot be written or exists already.`);
    return undefined;
  }
  const ours = made ?? path;
  removeOnSignal(ours);
  return { clear: () => rm(ours, { recursive: true, force: true }) };
}
