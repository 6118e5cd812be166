export type BrowserName = "chromium" | "firefox";

/** A browser that is not here, and what to install. */
export type MissingBrowser = { readonly name: BrowserName; readonly sentence: string };

export function findBrowser(name: BrowserName): Promise<string | undefined>;
export function requireBrowser(name: BrowserName): Promise<string>;
export function ensureBrowsers(names: readonly BrowserName[]): Promise<readonly MissingBrowser[]>;
