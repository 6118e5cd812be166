import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filePath } from "../../../core/lists/bundle-manifest.ts";
import type { SignedView } from "../../../platform/messages/protocol.ts";
import { extensionId } from "../../../scripts/extension-id.ts";
import { strings } from "../../conventions/support/locale.ts";
import { createOwnerKey, type MadeBundle } from "../../unit/lists/made-bundle.ts";
import { envelopeOf } from "../../unit/lists/sign.ts";
import { askFrom } from "../support/ask.ts";
import { bundlePolicy, createFolder, key, manyNames, type BundleFolder } from "../support/bundle-folder.ts";
import { floorNames } from "../support/floor-names.ts";
import { managedPolicy } from "../support/policy.ts";
import { showsBlocked, tellStories } from "../support/story.ts";

const policy = await managedPolicy(extensionId);
const listed = "song-bac-cua-lang.example";
const names = [...manyNames(300), listed];
const day = 86_400_000;

describe.skipIf(policy === undefined)("a school's own lists", () => {
  beforeAll(() => policy?.set(bundlePolicy));
  afterAll(() => policy?.clear());
  const story = tellStories();
  let folder: BundleFolder;
  let options: Page;
  let held: MadeBundle;

  const bundleNow = async () => (await askFrom(story.own(), "lists:signed")).bundle;
  const isBundle = (part: Partial<NonNullable<SignedView["bundle"]>>) =>
    expect.poll(bundleNow, { timeout: 15_000 }).toMatchObject(part);
  const renew = () => expect.poll(() => askFrom(story.own(), "lists:refresh", "bundle")).toBe("started");
  const said = () => options.locator("[data-signed=bundle]").textContent();
  const isBlocked = async (host: string) => {
    await floorNames(story, host);
    const page = await story.open(`http://${host}/`);
    await expect.poll(() => showsBlocked(story, page)).toBe(true);
    expect(story.server.requests(host)).toEqual([]);
    await page.close();
  };

  beforeAll(async () => {
    folder = createFolder(story.server);
    options = await story.browser.openOwnPage("options.html#lists");
  });

  test("are fetched, and what they name is blocked before a request leaves", async () => {
    held = await folder.publish(names);
    await renew();
    await isBundle({ state: "fresh", version: 1, lists: 1, names: names.length });
    await isBlocked(listed);
  });

  test("move by a patch, or by the shards that changed, and nothing else", async () => {
    story.server.forgetRequests();
    held = await folder.publish([...names, "moi-mot.example"], { before: held });
    await renew();
    await isBundle({ state: "fresh", version: 2 });
    const patch = held.manifest.patches[0]!;
    expect(folder.asked().map(({ file }) => file)).toEqual(["releases.json", "manifest.json", filePath(patch)]);
    expect(patch.size).toBeLessThan(100);
    story.server.forgetRequests();
    const before = new Set(held.manifest.shards.map(({ sha256 }) => sha256));
    held = await folder.publish([...names, "moi-hai.example"]);
    await renew();
    await isBundle({ state: "fresh", version: 3 });
    const changed = held.manifest.shards.filter(({ sha256 }) => !before.has(sha256)).map(filePath);
    const files = folder.asked().map(({ file }) => file);
    expect(changed.length).toBeLessThan(held.manifest.shards.length);
    expect(files.toSorted()).toEqual(["manifest.json", ...changed, "releases.json"].toSorted());
    await isBlocked("moi-hai.example");
  });

  test("are asked for without anything by which a host could know a child again", async () => {
    story.server.forgetRequests();
    await renew();
    await expect.poll(() => folder.asked().length).toBe(2);
    for (const { headers, method } of folder.asked()) {
      expect(method).toBe("GET");
      for (const name of ["cookie", "referer", "origin", "if-none-match", "if-modified-since", "authorization"])
        expect(headers).not.toHaveProperty(name);
      expect(Object.keys(headers).filter((name) => name.startsWith("x-"))).toEqual([]);
    }
  });

  test.each<[why: string, tamper: (next: MadeBundle) => void | Promise<void>]>([
    [
      "bad-signature",
      async ({ manifest }) => {
        const stranger = { ...(await createOwnerKey()), id: key.id };
        folder.answer("manifest.json", await envelopeOf(JSON.stringify(manifest), [stranger]));
      },
    ],
    [
      "duplicate-key",
      async ({ manifest }) => {
        const twice = JSON.stringify(manifest).replace("{", '{"version":99,');
        folder.answer("manifest.json", await envelopeOf(twice, [key]));
      },
    ],
    [
      "wrong-size",
      ({ manifest, files }) => {
        const path = filePath(manifest.shards[0]!);
        folder.answer(path, files.get(path)!.slice(0, -9));
      },
    ],
    [
      "wrong-hash",
      ({ manifest, files }) => {
        const path = filePath(manifest.shards[0]!);
        folder.answer(
          path,
          (files.get(path) as Uint8Array).map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
        );
      },
    ],
    [
      "moved",
      () => {
        folder.answer("manifest.json", "", {
          status: 302,
          headers: { location: "https://other.example/manifest.json" },
        });
      },
    ],
    ["expired", async () => void (await folder.publish(names, { issued: Date.now() - 20 * day }))],
    ["rollback", async () => void (await folder.publish(names, { version: 2 }))],
  ])(
    "tampered with: %s is said on the parents' page, and the last good version goes on blocking",
    async (why, tamper) => {
      await tamper(await folder.publish(manyNames(299, "khac")));
      await renew();
      await isBundle({ state: "failed", why: why as never, version: 3, names: names.length + 1 });
      const words = strings.get("vi")?.get(`signed.why.${why.replaceAll("-", "_")}`);
      await expect.poll(said).toContain(words);
      expect(story.server.requests("other.example")).toEqual([]);
    },
  );

  test("go on blocking after all that, with a dead worker too", async () => {
    await story.browser.killWorker();
    await isBlocked(listed);
  });

  test("do not go back behind a version that was taken, though the database was lost", async () => {
    await story
      .own()
      .evaluate(() => new Promise((done) => (indexedDB.deleteDatabase("luy-tre").onsuccess = () => done(null))));
    await renew();
    await isBundle({ why: "rollback", version: null });
  });

  test("a name on their release list opens, and with it what the floor had stopped", async () => {
    await folder.publish(names, { released: [listed], days: 8 / 86_400 });
    await renew();
    await isBundle({ state: "fresh", names: names.length });
    story.server.page(listed, "/", "<!doctype html><h1>nhầm thôi</h1>");
    // The word that it is there may come a moment before the rules follow.
    const heading = async () => (await story.open(`http://${listed}/`)).locator("h1").textContent();
    await expect.poll(heading, { timeout: 10_000 }).toBe("nhầm thôi");
    await isBlocked(names[0]!);
  });

  test("past their last day they are held, say so, and their release list counts no more", async () => {
    await isBundle({ state: "expired" });
    await options.reload();
    await expect.poll(said).toContain(strings.get("vi")?.get("signed.still_held"));
    await isBlocked(names[1]!);
    const page = await story.open(`http://${listed}/`);
    await expect.poll(() => showsBlocked(story, page)).toBe(true);
  });
});
