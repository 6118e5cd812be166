import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filePath } from "../../../core/lists/bundle-manifest.ts";
import type { SignedView } from "../../../platform/messages/protocol.ts";
import type { MadeBundle } from "../../unit/lists/made-bundle.ts";
import { askFrom } from "../support/ask.ts";
import { bundlePolicy, createFolder, manyNames, type BundleFolder } from "../support/bundle-folder.ts";
import { firefoxPolicy } from "../support/firefox.ts";
import { tellFirefoxStories } from "../support/firefox-story.ts";

const policy = await firefoxPolicy(bundlePolicy);
const listed = "song-bac-cua-lang.example";
const names = [...manyNames(300), listed];

describe.skipIf(policy === undefined)("a school's own lists", () => {
  afterAll(() => policy?.clear());
  const story = tellFirefoxStories();
  let folder: BundleFolder;
  let held: MadeBundle;

  const isBundle = (part: Partial<NonNullable<SignedView["bundle"]>>) =>
    expect
      .poll(async () => (await askFrom(story.own(), "lists:signed")).bundle, { timeout: 15_000 })
      .toMatchObject(part);
  const renew = () => expect.poll(() => askFrom(story.own(), "lists:refresh", "bundle")).toBe("started");
  const isBlocked = async (host: string) => {
    const page = await story.open(`http://${host}/`);
    await story.isBlocked(page, host);
    expect(story.server.requests(host)).toEqual([]);
  };

  beforeAll(() => void (folder = createFolder(story.server)));

  test("are fetched, and what they name is blocked before a request leaves", async () => {
    held = await folder.publish(names);
    await renew();
    await isBundle({ state: "fresh", version: 1, names: names.length });
    await isBlocked(listed);
  });

  test("move by a patch alone, and nothing by which a host could know a child again goes along", async () => {
    story.server.forgetRequests();
    held = await folder.publish([...names, "moi-mot.example"], { before: held });
    await renew();
    await isBundle({ state: "fresh", version: 2 });
    expect(folder.asked().map(({ file }) => file)).toEqual([
      "releases.json",
      "manifest.json",
      filePath(held.manifest.patches[0]!),
    ]);
    for (const { headers } of folder.asked())
      for (const name of ["cookie", "referer", "if-none-match", "if-modified-since", "authorization"])
        expect(headers).not.toHaveProperty(name);
  });

  test.each<[why: string, tamper: (next: MadeBundle) => void | Promise<void>]>([
    [
      "bad-signature",
      ({ files }) =>
        folder.answer(
          "manifest.json",
          (files.get("manifest.json") as string).replace("truong-co-bac", "truong-co-bay"),
        ),
    ],
    [
      "wrong-size",
      ({ manifest, files }) => {
        const path = filePath(manifest.shards[0]!);
        folder.answer(path, files.get(path)!.slice(0, -9));
      },
    ],
    [
      "moved",
      () => folder.answer("manifest.json", "", { status: 301, headers: { location: "https://other.example/" } }),
    ],
    ["rollback", async () => void (await folder.publish(names, { version: 1 }))],
  ])("tampered with: %s, and the last good version goes on blocking", async (why, tamper) => {
    await tamper(await folder.publish(manyNames(299, "khac")));
    await renew();
    await isBundle({ state: "failed", why: why as never, version: 2, names: names.length + 1 });
    expect(story.server.requests("other.example")).toEqual([]);
  });

  test("go on blocking after all that, but for a name on their release list", async () => {
    await isBlocked(listed);
    await folder.publish(names, { released: [listed] });
    await renew();
    await isBundle({ state: "fresh", names: names.length });
    story.server.page(listed, "/", "<!doctype html><h1>nhầm thôi</h1>");
    // The word that it is there may come a moment before verdicts follow.
    const heading = async () => {
      const page = await story.open(`http://${listed}/`);
      return page.evaluate(() => document.querySelector("h1")?.textContent);
    };
    await expect.poll(heading, { timeout: 10_000 }).toBe("nhầm thôi");
    await isBlocked(names[0]!);
  });
});
