import type { Page } from "playwright-core";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { VerdictView } from "../../platform/messages/protocol.ts";
import { askFrom, tabIdOf } from "../../tests/e2e/support/ask.ts";
import type { Chromium } from "../../tests/e2e/support/chromium.ts";
import { colourShare } from "../../tests/e2e/support/colour-share.ts";
import { until } from "../../tests/e2e/support/until.ts";
import { pageColour, type TourPage } from "./tour-pages.ts";

export type Visit = {
  readonly page: TourPage;
  /** What was seen on the screen, in words; not what the extension says of itself. */
  readonly treated: string;
  readonly why: string;
  readonly ok: boolean;
  readonly picture: Buffer;
};

/** Opens one page of the tour and looks at it as a child would: at the pixels. */
export async function visit(browser: Chromium, own: Page, page: TourPage): Promise<Visit> {
  const tab = await browser.newPage();
  await tab.goto(`http://${page.host}/`).catch(() => undefined);
  const view = await until(`${page.host} has been judged`, () => viewOf(own, tab)).catch(() => null);
  const picture = await settledPicture(tab, own, page);
  const seen = await seenOn(tab, own, browser, picture);
  const reported = page.report && (await pressReport(tab, own, view));
  return {
    page,
    treated: reported ? `${seen}, reported` : seen,
    why: view === null ? "not judged" : [view.reason, view.category].filter(Boolean).join(": "),
    ok: seen === page.expected && view?.treatment === page.expected && reported === page.report,
    picture: reported ? await tab.screenshot() : picture,
  };
}

async function viewOf(own: Page, tab: Page): Promise<VerdictView | undefined> {
  const { verdict } = await askFrom(own, "popup:view", await tabIdOf(own, tab.url()));
  return verdict ?? undefined;
}

/** What the pixels and the address say: our page, nothing of the page, the page with a bar, or the page. */
async function seenOn(tab: Page, own: Page, browser: Chromium, picture: Buffer): Promise<string> {
  if (tab.url().startsWith(browser.ownPageUrl("blocked.html"))) return "block";
  const share = await colourShare(own, picture, pageColour);
  if (share < 0.001) return "blur";
  return share < 0.97 ? "caution" : "allow";
}

/** A bar and a veil come a moment after the page; a safe page must stay as it is for as long. */
async function settledPicture(tab: Page, own: Page, { expected }: TourPage): Promise<Buffer> {
  const settled = async () => {
    const picture = await tab.screenshot();
    const share = await colourShare(own, picture, pageColour);
    return expected === "caution" && share >= 0.97 ? undefined : picture;
  };
  await tab.waitForTimeout(700);
  return until("the bar has come", settled, { timeout: 3000 }).catch(() => tab.screenshot());
}

async function pressReport(tab: Page, own: Page, view: VerdictView | null): Promise<boolean> {
  if (view === null) return false;
  await tab
    .getByRole("button", { name: reportWords(view.language) })
    .first()
    .click({ timeout: 5000 })
    .catch(() => undefined);
  const isReported = async () => (await viewOf(own, tab))?.reported === true || undefined;
  return until("the report is in the outbox", isReported, { timeout: 5000 }).catch(() => false);
}

function reportWords(language: string): string {
  const file = resolve(import.meta.dirname, `../../locales/${language}.yml`);
  return parse(readFileSync(file, "utf8")).report.press;
}
