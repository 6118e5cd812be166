import { describe, expect, it, test } from "vitest";
import { acceptSigned } from "../../../core/lists/accept-signed.ts";
import { bundleManifestSchema, type BundleManifest } from "../../../core/lists/bundle-manifest.ts";
import { whyNotPacked, whyNotText } from "../../../core/lists/check-file.ts";
import { toHex } from "../../../core/lists/hex.ts";
import { releaseListSchema } from "../../../core/lists/release-list.ts";
import { longestSignedText } from "../../../core/lists/signed-text.ts";
import type { Held, Trust } from "../../../core/lists/trust.ts";
import { trustTools } from "../../../platform/trust-tools.ts";
import { createKey, envelopeOf, trusting } from "./sign.ts";

const old = await createKey("1111111111111111");
const fresh = await createKey("2222222222222222");
const stranger = await createKey("3333333333333333");
const now = Date.parse("2026-11-22T12:00:00Z");

const good: BundleManifest = {
  type: "bundle",
  format: 1,
  channel: "school.example",
  version: 7,
  issued: "2026-11-22T00:00:00Z",
  expires: "2026-12-06T00:00:00Z",
  lists: [{ id: "a", category: "adult", names: 1 }],
  shards: [{ sha256: "0".repeat(64), size: 10, unpacked: 10 }],
  patches: [],
};
const text = JSON.stringify(good);
const enveloped = await envelopeOf(text, [old]);
const held: Held = { version: 7, sha256: toHex(await trustTools.sha256(new TextEncoder().encode(text))) };

async function outcome(envelope: string, trust: Trust = trusting([old]), before: Held | null = null) {
  const accepted = await acceptSigned(envelope, bundleManifestSchema, { trust, held: before, now }, trustTools);
  return "refused" in accepted ? accepted.refused : Object.keys(accepted)[0];
}
const changed = async (part: object) => await outcome(await envelopeOf(JSON.stringify({ ...good, ...part }), [old]));

describe("a signed manifest", () => {
  it("is taken, and known when it comes again", async () => {
    expect(await outcome(enveloped)).toBe("taken");
    expect(await outcome(enveloped, trusting([old]), held)).toBe("unchanged");
    expect(await outcome(enveloped, trusting([old]), { version: 6, sha256: "" })).toBe("taken");
  });

  it("is refused with any bit of its document or signature flipped", async () => {
    const [body, signature] = [enveloped.indexOf("school"), enveloped.lastIndexOf('"signature":"') + 20];
    for (const at of [body, body + 30, signature, signature + 50]) {
      const flipped = enveloped[at] === "1" ? "2" : "1";
      expect(await outcome(enveloped.slice(0, at) + flipped + enveloped.slice(at + 1))).toBe("bad-signature");
    }
  });

  it.each([0, 1, 10, 200])("is refused when %d characters are left", async (length) => {
    expect(await outcome(enveloped.slice(0, length))).toBe("not-json");
  });

  it("is refused from a key that is not pinned, and from a stranger who calls himself the pinned one", async () => {
    expect(await outcome(await envelopeOf(text, [stranger]))).toBe("unknown-key");
    expect(await outcome(await envelopeOf(text, [{ ...stranger, id: old.id }]))).toBe("bad-signature");
    expect(await outcome(JSON.stringify({ signed: text, signatures: [] }))).toBe("unknown-key");
  });

  it("is refused below the version that is held, and in a second text of one version", async () => {
    expect(await outcome(enveloped, trusting([old]), { version: 8, sha256: "" })).toBe("rollback");
    const second = await envelopeOf(JSON.stringify({ ...good, lists: [] }), [old]);
    expect(await outcome(second, trusting([old]), held)).toBe("forked");
  });

  test.each([
    ["a date of the future", { issued: "2026-11-24T00:00:00Z" }, "future"],
    ["an end that is past", { expires: "2026-11-22T11:59:59Z" }, "expired"],
    ["an end before its beginning", { expires: "2026-11-20T00:00:00Z" }, "malformed"],
    ["a day that is none", { issued: "2026-99-99T00:00:00Z" }, "malformed"],
    ["another channel", { channel: "other.example" }, "other-channel"],
    ["another kind of document", { type: "releases" }, "malformed"],
    ["a later format", { format: 2 }, "foreign-format"],
    ["a version that is no number", { version: "8" }, "malformed"],
    ["a field that nobody knows", { extra: 1 }, "malformed"],
    ["a file that is too large", { shards: [{ sha256: "0".repeat(64), size: 9e9, unpacked: 1 }] }, "malformed"],
    ["a path for a hash", { shards: [{ sha256: "../secret", size: 1, unpacked: 1 }] }, "malformed"],
    ["three shards", { shards: [good.shards[0], good.shards[0], good.shards[0]] }, "malformed"],
  ])("is refused with %s", async (_, part, expected) => {
    expect(await changed(part)).toBe(expected);
  });

  it("is refused with a key twice, in the document, spelt in another way, or in the envelope", async () => {
    const twice = text.replace('"version":7', '"version":7,"version":8');
    expect(await outcome(await envelopeOf(twice, [old]))).toBe("duplicate-key");
    const escaped = text.replace('"version":7', '"version":7,"\\u0076ersion":8');
    expect(await outcome(await envelopeOf(escaped, [old]))).toBe("duplicate-key");
    expect(await outcome(`{"signed":"x",${enveloped.slice(1)}`)).toBe("duplicate-key");
  });

  it("is refused unread when it is huge", async () => {
    expect(await outcome(`${enveloped}${" ".repeat(longestSignedText)}`)).toBe("oversize");
  });

  it("changes keys by being signed with both, and may need two", async () => {
    const both = await envelopeOf(text, [old, fresh]);
    for (const keys of [[old], [fresh], [old, fresh]]) expect(await outcome(both, trusting(keys))).toBe("taken");
    expect(await outcome(both, trusting([old, fresh], 2))).toBe("taken");
    expect(await outcome(enveloped, trusting([old, fresh], 2))).toBe("unknown-key");
    expect(await outcome(await envelopeOf(text, [old, old]), trusting([old, fresh], 2))).toBe("unknown-key");
  });
});

test("a release list is signed in the same way and cannot release a top level, or thousands of names", async () => {
  const { format, channel, version, issued, expires } = good;
  const head = { format, channel, version, issued, expires };
  const release = async (names: readonly string[]) => {
    const envelope = await envelopeOf(JSON.stringify({ ...head, type: "releases", names }), [old]);
    const trust = trusting([old]);
    const accepted = await acceptSigned(envelope, releaseListSchema, { trust, held: null, now }, trustTools);
    return "refused" in accepted ? accepted.refused : Object.keys(accepted)[0];
  };
  expect(await release(["school.example", "a.example/page"])).toBe("taken");
  expect(await release(["com"])).toBe("malformed");
  expect(await release(["not a host"])).toBe("malformed");
  expect(await release(Array.from({ length: 2001 }, (_, at) => `a${at}.example`))).toBe("malformed");
});

describe("a file of a bundle", () => {
  const bytes = new TextEncoder().encode("@a\nbad.example\n");

  it("is taken as it was signed, and not cut, longer, or swapped for another of its length", async () => {
    const sha256 = toHex(await trustTools.sha256(bytes));
    const file = { sha256, size: 20, unpacked: bytes.length };
    const swapped = bytes.toReversed();
    expect(await whyNotText(bytes, file, trustTools)).toBeUndefined();
    expect(await whyNotText(swapped, file, trustTools)).toBe("wrong-hash");
    expect(await whyNotText(bytes.slice(1), file, trustTools)).toBe("wrong-size");
    expect(await whyNotText(new Uint8Array(99), file, trustTools)).toBe("oversize");
  });

  test.each([
    [20, undefined],
    [19, "wrong-size"],
    [21, "oversize"],
  ])("of 20 bytes and %d come is judged before it is unpacked: %s", (length, expected) => {
    expect(whyNotPacked(new Uint8Array(length), { size: 20 })).toBe(expected);
  });
});
