import { spawn, type ChildProcessByStdio } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from "playwright-core";
import { requireBrowser } from "../../../scripts/browser.mjs";
import { extensionId } from "../../../scripts/extension-id.ts";
import { until } from "./until.ts";

export const chromeBuild = resolve(
  import.meta.dirname,
  "../../..",
  process.env["LUY_TRE_OUT"] ?? ".output",
  "chrome-mv3",
);

export type ChromiumOptions = {
  /** The test server's port: every host name leads there. */
  readonly port: number;
  /** False starts a bare browser, for comparison. */
  readonly extension?: boolean;
  /** Another unpacked extension than the product's build. */
  readonly extensionFolder?: string;
  /** Its id, where it is not the product's. */
  readonly id?: string;
  /** A profile folder to keep; without it a fresh one is made and removed. */
  readonly profile?: string;
  readonly args?: readonly string[];
  readonly headless?: boolean;
  /** BCP 47, such as `vi` or `en-US`; decides the language of a fresh install. */
  readonly locale?: string;
  readonly colorScheme?: "light" | "dark";
  /** Made-up http sites that shall count as secure, which a service worker of a site's own needs. */
  readonly secureHosts?: readonly string[];
};

export type Chromium = {
  context(): BrowserContext;
  readonly extensionId: string;
  readonly profile: string;
  newPage(): Promise<Page>;
  /** The extension's service worker, woken by nobody: undefined when it sleeps. */
  worker(): Worker | undefined;
  /** Waits until the extension's worker runs. */
  awaitWorker(): Promise<Worker>;
  /** Ends the worker as the browser does when memory is short; answers whether one was running. */
  killWorker(): Promise<boolean>;
  ownPageUrl(path: string): string;
  openOwnPage(path: string): Promise<Page>;
  /** A session of the developer tools with the browser itself. */
  tools(): Promise<CDPSession>;
  /**
   * Closes the browser and starts it again with the same profile. Addresses in `open` stand on its command line, so they load
   * while it starts, before its rules are active.
   */
  restart(again?: {
    readonly open?: readonly string[];
    readonly args?: readonly string[];
    /** Ends the browser as a power cut does, not as a person. */
    readonly crash?: boolean;
  }): Promise<void>;
  close(): Promise<void>;
};

export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "luy-tre-chromium-")));
  const id = options.id ?? extensionId;
  const origin = `chrome-extension://${id}`;
  let running = await start(options, profile, options.args ?? []);
  const context = () => running.context;

  const worker = () =>
    context()
      .serviceWorkers()
      .find((candidate) => candidate.url().startsWith(origin));
  const tools = async () => {
    const browser = context().browser();
    if (!browser) throw new Error("Chromium has been closed.");
    return browser.newBrowserCDPSession();
  };
  const newPage = () => context().newPage();
  const ownPageUrl = (path: string) => `${origin}/${path.replace(/^\//, "")}`;

  return {
    context,
    extensionId: id,
    profile,
    newPage,
    worker,
    awaitWorker: () => until("the extension's worker runs", () => Promise.resolve(worker())),
    killWorker: async () => killWorker(await tools(), origin),
    ownPageUrl,
    async openOwnPage(path) {
      const page = await newPage();
      await page.goto(ownPageUrl(path));
      return page;
    },
    tools,
    async restart({ open = [], args = [], crash = false } = {}) {
      if (crash) await (await tools()).send("Browser.crash").catch(() => undefined);
      await running.close();
      const all = [...(options.args ?? []), ...args];
      running = open.length > 0 ? await startAt(open, options, profile, all) : await start(options, profile, all);
    },
    async close() {
      await running.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

type Running = { readonly context: BrowserContext; close(): Promise<void> };

async function start(options: ChromiumOptions, profile: string, args: readonly string[]): Promise<Running> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await requireBrowser("chromium"),
    headless: options.headless ?? true,
    viewport: null,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    colorScheme: options.colorScheme ?? null,
    // Playwright's own list would switch extensions and the back/forward cache off; its old headless mode has neither.
    ignoreDefaultArgs: ["--disable-extensions", "--disable-back-forward-cache", "--headless"],
    args: [...flagsOf(options), ...args],
  });
  return { context, close: () => context.close() };
}

/** Playwright takes no addresses on the command line, so here the browser is started by hand and joined. */
async function startAt(
  addresses: readonly string[],
  options: ChromiumOptions,
  profile: string,
  args: readonly string[],
): Promise<Running> {
  const flags = [
    ...flagsOf(options),
    `--user-data-dir=${profile}`,
    "--remote-debugging-port=0",
    "--password-store=basic",
  ];
  const child = spawn(await requireBrowser("chromium"), [...flags, ...args, ...addresses], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const gone = new Promise<void>((done) => child.once("exit", () => done()));
  const browser = await chromium.connectOverCDP(await debuggerAddress(child));
  const [context] = browser.contexts();
  if (!context) throw new Error("Chromium has started without a window.");
  const close = async () => {
    const tools = await browser.newBrowserCDPSession();
    await tools.send("Browser.close").catch(() => child.kill());
    await gone;
  };
  return { context, close };
}

function debuggerAddress(child: ChildProcessByStdio<null, null, Readable>): Promise<string> {
  return new Promise((found, fail) => {
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) found(address);
    });
    child.once("exit", () => fail(new Error(`Chromium did not start:\n${said.slice(-2000)}`)));
  });
}

function flagsOf(options: ChromiumOptions): string[] {
  const { port, extension = true, extensionFolder = chromeBuild, secureHosts = [], locale, headless = true } = options;
  const flags = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--ignore-certificate-errors",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate",
    `--host-resolver-rules=MAP * 127.0.0.1:${port},EXCLUDE localhost`,
  ];
  if (extension) flags.push(`--disable-extensions-except=${extensionFolder}`, `--load-extension=${extensionFolder}`);
  if (secureHosts.length > 0) {
    const origins = secureHosts.map((host) => `http://${host}`).join(",");
    flags.push(`--unsafely-treat-insecure-origin-as-secure=${origins}`);
  }
  if (headless) flags.push("--headless=new", "--window-size=1280,900");
  if (locale) flags.push(`--lang=${locale}`);
  return flags;
}

async function killWorker(tools: CDPSession, origin: string): Promise<boolean> {
  const isWorker = (target: { type: string; url: string }) =>
    target.type === "service_worker" && target.url.startsWith(origin);
  const running = async () => (await tools.send("Target.getTargets")).targetInfos.filter(isWorker);
  try {
    const targets = await running();
    await until("the worker is gone", async () => {
      const left = await running();
      // A page that reports its time may have woken it again between two looks.
      for (const { targetId } of left) await tools.send("Target.closeTarget", { targetId }).catch(() => undefined);
      return left.length === 0;
    });
    return targets.length > 0;
  } finally {
    await tools.detach();
  }
}
