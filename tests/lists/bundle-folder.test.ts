import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import { ownChannel } from "../../lists/keys.ts";
import type { Trust } from "../../core/lists/trust.ts";
import { signFolder } from "../../scripts/lists/bundle/envelope.ts";
import { generateKey, readSigningKey } from "../../scripts/lists/bundle/keys.ts";
import { publish } from "../../scripts/lists/bundle/publish.ts";
import { verifyFolder } from "../../scripts/lists/bundle/verify.ts";
import { places } from "../../scripts/lists/places.ts";

const now = Date.parse("2026-11-22T12:00:00Z");
const options = { channel: "school.example", days: 14, all: false, now };
const temporary = mkdtempSync(join(tmpdir(), "bundle-"));

test("a private key is never written below the project, nor over another", async () => {
  await expect(generateKey(join(places.root, "lists", "a.key"))).rejects.toThrow("below the project");
  const file = join(temporary, "once.key");
  await generateKey(file);
  await expect(generateKey(file)).rejects.toThrow("EEXIST");
});

describe.skipIf(process.env["LISTS_MIRROR"] === undefined)("a published folder (LISTS_MIRROR is set)", () => {
  const folder = join(temporary, "bundle");
  let trust: Trust;
  let count = 0;
  const copy = () => {
    const directory = join(temporary, `copy-${(count += 1)}`);
    cpSync(folder, directory, { recursive: true });
    return directory;
  };
  const firstFile = (directory: string) => join(directory, "files", readdirSync(join(directory, "files"))[0]!);

  beforeAll(async () => {
    const file = join(temporary, "school.key");
    const key = await generateKey(file);
    trust = { keys: [key], threshold: 1, channel: options.channel };
    await publish(folder, options);
    await signFolder(folder, await readSigningKey(file));
  }, 60_000);

  it("is what a client takes", async () => {
    const { manifest, names } = await verifyFolder(folder, trust, now);
    expect(manifest.version).toBe(1);
    expect(names).toBeGreaterThan(100_000);
  }, 30_000);

  it("of our own channel says whom one can turn to, and no other does", async () => {
    expect(readdirSync(folder)).not.toContain("channels.json");
    const own = join(temporary, "own");
    const file = join(temporary, "own.key");
    const key = await generateKey(file);
    await publish(own, { ...options, channel: ownChannel });
    await signFolder(own, await readSigningKey(file));
    const believed = { keys: [key], threshold: 1, channel: ownChannel };
    await expect(verifyFolder(own, believed, now)).resolves.toMatchObject({ manifest: { channel: ownChannel } });
    const channels = readFileSync(join(own, "channels.json"), "utf8");
    writeFileSync(join(own, "channels.json"), channels.replace("113", "114"));
    await expect(verifyFolder(own, believed, now)).rejects.toThrow("channels.json: bad-signature");
    writeFileSync(join(own, "channels.json"), channels);
    const parts = readFileSync(join(own, "parts.json"), "utf8");
    for (const place of ["data-lpage", "ytd-comments"]) expect(parts).toContain(place);
    writeFileSync(join(own, "parts.json"), parts.replace("data-lpage", "data-none"));
    await expect(verifyFolder(own, believed, now)).rejects.toThrow("parts.json: bad-signature");
  }, 60_000);

  test.each<[string, (directory: string) => void, RegExp]>([
    ["is missing", (directory) => rmSync(firstFile(directory)), /missing/],
    [
      "is cut",
      (directory) => writeFileSync(firstFile(directory), readFileSync(firstFile(directory)).subarray(9)),
      /wrong-size/,
    ],
    ["is longer", (directory) => writeFileSync(firstFile(directory), "x", { flag: "a" }), /oversize/],
    [
      "has a bit flipped",
      (directory) => {
        const bytes = readFileSync(firstFile(directory));
        bytes[bytes.length >> 1]! ^= 1;
        writeFileSync(firstFile(directory), bytes);
      },
      /wrong-hash/,
    ],
  ])("is refused when a file of it %s", async (_, tamper, expected) => {
    const directory = copy();
    tamper(directory);
    await expect(verifyFolder(directory, trust, now)).rejects.toThrow(expected);
  });

  it("gets a next version with a patch, unsigned until somebody signs it", async () => {
    const directory = copy();
    const { version, patches } = await publish(directory, { ...options, now: now + 1000 });
    expect([version, patches.map(({ from }) => from)]).toEqual([2, [1]]);
    await expect(verifyFolder(directory, trust, now + 1000)).rejects.toThrow("manifest.json: unknown-key");
  }, 60_000);

  it("is out of date after its last day", async () => {
    await expect(verifyFolder(folder, trust, now + 15 * 86_400_000)).rejects.toThrow("manifest.json: expired");
  });
});
