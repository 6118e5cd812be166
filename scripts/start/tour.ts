import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { launchChromium, type Chromium } from "../../tests/e2e/support/chromium.ts";
import { askFrom } from "../../tests/e2e/support/ask.ts";
import { startServer } from "../../tests/e2e/support/server.ts";
import { until } from "../../tests/e2e/support/until.ts";
import { pageHtml, tourHost, tourHtml, tourPages } from "./tour-pages.ts";
import { visit, type Visit } from "./visit-tour.ts";

const pictures = resolve(import.meta.dirname, "../../.cache/tour");

/** Shows the built extension at work on local pages; answers whether each was treated as expected. */
async function tour(headless: boolean): Promise<boolean> {
  const pages = tourPages();
  const server = await startServer();
  server.page(tourHost, "/", tourHtml(pages));
  for (const page of pages) server.page(page.host, "/", pageHtml(page));
  const browser = await launchChromium({ port: server.port, headless });
  try {
    const visits = await visitAll(browser, pages);
    console.log(`\n${table(visits)}\n`);
    await keepPictures(visits);
    const downloads = process.env["LISTS_BASE"] === undefined || (await showDownload(browser));
    if (!headless) await stayOpen(browser);
    return downloads && visits.every(({ ok }) => ok);
  } finally {
    await browser.close().catch(() => undefined);
    await server.close();
  }
}

/** Renews one list from the server that was named for downloads, as a parent's press would. */
async function showDownload(browser: Chromium): Promise<boolean> {
  const id = "hagezi-fake";
  const own = await browser.openOwnPage("popup.html");
  await askFrom(own, "lists:refresh", id);
  const update = await until(`${id} has been looked for`, async () => {
    const list = (await askFrom(own, "lists:read")).find((candidate) => candidate.id === id);
    return list?.update?.state === "never" ? undefined : list?.update;
  }).catch(() => null);
  console.log(`Renewed ${id} from ${process.env["LISTS_BASE"]}: ${update?.state}, ${update?.added} names added.`);
  return update?.state === "fresh";
}

async function visitAll(browser: Chromium, pages: ReturnType<typeof tourPages>): Promise<Visit[]> {
  await browser.awaitWorker();
  const own = await browser.openOwnPage("popup.html");
  const visits: Visit[] = [];
  for (const page of pages) {
    console.log(`  opening ${page.host} (${page.name})`);
    visits.push(await visit(browser, own, page));
  }
  return visits;
}

function table(visits: readonly Visit[]): string {
  const rows = visits.map(({ page, treated, why, ok }) => {
    const expected = page.report ? `${page.expected}, reported` : page.expected;
    return [page.name, page.host, expected, treated, why, ok ? "yes" : "NO"];
  });
  const all = [["page", "address", "expected", "treated", "why", "ok"], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

async function keepPictures(visits: readonly Visit[]): Promise<void> {
  await mkdir(pictures, { recursive: true });
  for (const { page, picture } of visits) await writeFile(resolve(pictures, `${page.name}.png`), picture);
  console.log("Pictures of what was seen are in .cache/tour.");
}

async function stayOpen(browser: Chromium): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`http://${tourHost}/`);
  console.log("The browser stays open for you to look around. Close its window to end.");
  await new Promise<void>((done) => browser.context().once("close", () => done()));
}

const asExpected = await tour(process.argv.includes("--headless"));
if (!asExpected) console.error("Not every page was treated as expected; see the rows that say NO.");
process.exitCode = asExpected ? 0 : 1;
