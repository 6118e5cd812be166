import { expect, test } from "vitest";
import type { ListState, ProtectionState } from "../../../platform/messages/protocol.ts";
import { askFrom } from "../support/ask.ts";
import { curatedHosts } from "../support/curated-hosts.ts";
import { showsBlocked, tellStories } from "../support/story.ts";
import { until } from "../support/until.ts";

const story = tellStories();
const id = "hagezi-nsfw";
const publisher = "raw.githubusercontent.com";
const path = "/hagezi/dns-blocklists/main/wildcard/nsfw-onlydomains.txt";
const [curated = ""] = curatedHosts("gambling");
const long = process.env["LUY_TRE_LONG"] !== undefined;

const hostsOf = (version: number) => Array.from({ length: 20_000 }, (_, at) => `trang-${version}-${at}.example`);

function publish(version: number): void {
  const headers = { "content-type": "text/plain; charset=utf-8", etag: `"${version}"` };
  story.server.answer(publisher, path, { body: `# Title: test\n${hostsOf(version).join("\n")}\n`, headers });
}

const own = () => story.browser.openOwnPage("popup.html");

async function listNow(): Promise<ListState> {
  const page = await own();
  const list = (await askFrom(page, "lists:read")).find((candidate) => candidate.id === id)!;
  await page.close();
  return list;
}

async function protection(): Promise<ProtectionState> {
  const page = await own();
  const state = await askFrom(page, "protection:read");
  await page.close();
  return state;
}

/** What the database holds, read by the page itself: every whole generation with the names in it. */
async function generations(): Promise<{ generation: string; names: string; pointer: unknown }[]> {
  const page = await own();
  const found = await page.evaluate(async () => {
    const whole = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.addEventListener("success", () => done(request.result));
        request.addEventListener("error", () => fail(request.error ?? new Error("unreadable")));
      });
    const database = await whole(indexedDB.open("luy-tre"));
    const stores = database.transaction(["downloads", "notes"]);
    type Row = { generation: string; index: Blob; lists: { names: Blob }[] };
    const rows = (await whole(stores.objectStore("downloads").getAll())) as Row[];
    const note = (await whole(stores.objectStore("notes").get("downloads"))) as { value: unknown } | undefined;
    database.close();
    return Promise.all(
      rows.map(async ({ index, lists }) => {
        const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await index.arrayBuffer()));
        const generation = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
        return { generation, names: (await lists[0]?.names.text()) ?? "", pointer: note?.value };
      }),
    );
  });
  await page.close();
  return found;
}

async function refresh(): Promise<void> {
  const page = await own();
  await until("a refresh begins", async () => (await askFrom(page, "lists:refresh", id)) === "started");
  await page.close();
}

test("killed in the middle of an update at any point, exactly one whole generation is there, and it is the one that speaks", async () => {
  publish(1);
  await refresh();
  await until("the first version stands", async () => (await listNow()).update?.added === 20_000, { timeout: 30_000 });
  const points = long ? [0, 40, 80, 120, 160, 200, 250, 300, 400, 500, 700, 900] : [80, 400];
  for (const [at, ms] of points.entries()) {
    publish(2 + at);
    await refresh();
    await new Promise((done) => setTimeout(done, ms));
    await story.browser.restart({ crash: true });
    await story.browser.awaitWorker();
    await until("the floor equals the limits", async () => (await protection()).floor === "ready");
    const held = await generations();
    expect(held).toHaveLength(1);
    expect(held[0]!.pointer).toBe(held[0]!.generation);
    const version = Number(/trang-(\d+)-/.exec(held[0]!.names)?.[1]);
    expect(held[0]!.names.split("\n")).toHaveLength(20_000);
    expect(held[0]!.names).not.toMatch(new RegExp(`trang-(?!${version}-)`));
    const page = await story.open(`http://trang-${version}-7.example/`);
    await expect.poll(() => showsBlocked(story, page)).toBe(true);
    expect((await protection()).storage.state.level).toBe("good");
  }
}, 120_000);

test("deleted under a running extension it is there again, verdicts hold meanwhile, and the parent is told", async () => {
  const page = await own();
  await page.evaluate(
    () => new Promise((done) => indexedDB.deleteDatabase("luy-tre").addEventListener("success", () => done(null))),
  );
  await page.close();
  const blocked = await story.open(`http://${curated}/`);
  await expect.poll(() => showsBlocked(story, blocked)).toBe(true);
  await until("it is healed", async () => (await protection()).storage.renewedAt !== null);
  expect((await protection()).storage.state.level).toBe("good");
});

test("rows of garbage break nothing, and are dropped at the next start", async () => {
  const page = await own();
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open("luy-tre");
      opening.addEventListener("success", () => done(opening.result));
    });
    const names = ["pin", "outbox", "indexes", "downloads", "listRecords", "notes"];
    const writing = database.transaction(names, "readwrite");
    const row = { key: "pin", id: "x", generation: "x", same: "x", recordedAt: 1, report: 7, lists: "?", phc: 7 };
    for (const name of names) writing.objectStore(name).put(row);
    writing.objectStore("notes").put({ key: "downloads", value: "x" });
    writing.objectStore("notes").put({ key: "index", value: "x" });
    await new Promise((done) => writing.addEventListener("complete", done));
    database.close();
  });
  await page.close();
  await story.browser.killWorker();
  const blocked = await story.open(`http://${curated}/`);
  await expect.poll(() => showsBlocked(story, blocked)).toBe(true);
  expect((await listNow()).update).toMatchObject({ added: 0 });
  await story.browser.restart();
  await story.browser.awaitWorker();
  await until("the garbage is gone", async () => (await protection()).storage.dropped >= 5);
  expect((await protection()).storage.state.level).toBe("good");
});
