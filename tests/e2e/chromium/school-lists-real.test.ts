import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extensionId } from "../../../scripts/extension-id.ts";
import { signFolder } from "../../../scripts/lists/bundle/envelope.ts";
import { generateKey, readSigningKey } from "../../../scripts/lists/bundle/keys.ts";
import { publish } from "../../../scripts/lists/bundle/publish.ts";
import { askFrom } from "../support/ask.ts";
import { bundleHost, bundlePolicy, createFolder } from "../support/bundle-folder.ts";
import { managedPolicy } from "../support/policy.ts";
import { tellStories } from "../support/story.ts";

// What a bundle of all real lists costs one computer. Needs the lists' files, and minutes.
const isWanted = process.env["LUY_TRE_LONG"] !== undefined && process.env["LISTS_MIRROR"] !== undefined;
const policy = isWanted ? await managedPolicy(extensionId) : undefined;

describe.skipIf(policy === undefined)("a bundle of all real lists (LUY_TRE_LONG and LISTS_MIRROR are set)", () => {
  const temporary = mkdtempSync(join(tmpdir(), "bundle-"));
  const directory = join(temporary, "bundle");
  const keyFile = join(temporary, "school.key");
  const options = { channel: bundleHost, days: 14, all: true };
  beforeAll(async () => {
    const { publicKey } = await generateKey(keyFile);
    await policy?.set({ ...bundlePolicy, bundleKeys: [publicKey] });
    await publish(directory, { ...options, now: Date.now() });
    await signFolder(directory, await readSigningKey(keyFile));
  }, 120_000);
  afterAll(async () => {
    await policy?.clear();
    rmSync(temporary, { recursive: true, force: true });
  });
  const story = tellStories();

  const serve = () => {
    const folder = createFolder(story.server);
    for (const name of ["manifest.json", "releases.json"]) folder.answer(name, readFileSync(join(directory, name)));
    for (const name of readdirSync(join(directory, "files")))
      folder.answer(`files/${name}`, readFileSync(join(directory, "files", name)));
  };

  async function take(version: number): Promise<void> {
    serve();
    story.server.forgetRequests();
    const begun = Date.now();
    await expect.poll(() => askFrom(story.own(), "lists:refresh", "bundle"), { timeout: 60_000 }).toBe("started");
    const read = async () => (await askFrom(story.own(), "lists:signed")).bundle;
    await expect.poll(read, { timeout: 180_000, interval: 250 }).toMatchObject({ state: "fresh", version, why: null });
    const taken = Date.now();
    await expect
      .poll(async () => (await askFrom(story.own(), "lists:refresh", "no-such-list")) === "nothing", {
        timeout: 60_000,
      })
      .toBe(true);
    await story.floorIsReady();
    const { names, lists } = (await read())!;
    const requests = story.server.requests(bundleHost).length;
    console.log(
      `version ${version}: ${names} names in ${lists} lists, ${requests} requests; taken after ${taken - begun} ms, rules after ${Date.now() - begun} ms`,
    );
  }

  test("is taken, and a next version of the same names moves no file", { timeout: 400_000 }, async () => {
    await take(1);
    await publish(directory, { ...options, now: Date.now() });
    await signFolder(directory, await readSigningKey(keyFile));
    await take(2);
  });
});
