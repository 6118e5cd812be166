import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Address } from "../../../core/address/address.ts";
import { checksum } from "../../../core/index/checksum.ts";
import { compileIndex } from "../../../core/index/compile.ts";
import { IndexError } from "../../../core/index/index-error.ts";
import type { Match } from "../../../core/index/match.ts";
import { openIndex } from "../../../core/index/open-index.ts";
import { openSlicedIndex, type SliceSource } from "../../../core/index/open-sliced-index.ts";
import { runs } from "../../runs.ts";

const lists = [
  { id: "adult", topic: "adult" },
  { id: "never", topic: "never-block" },
] as const;
const names = Array.from({ length: 300 }, (_, i) => `site${i}.example${i % 7}${i % 5 === 0 ? `/path${i}` : ""}`);
const whole = compileIndex(
  lists,
  names.map((name, i) => ({ name, list: i % 2 })),
);
const addresses: Address[] = [...names, "other.example1", "x.example2/path1"].map((name) => {
  const [hostname = "", path = ""] = name.split("/");
  return { scheme: "https", hostname, port: "", path: `/${path}`, query: "" };
});
const expected = addresses.map((address) => openIndex(whole).matches(address));

function sourceOf(bytes: Uint8Array): SliceSource {
  return { size: bytes.length, slice: async (start, end) => bytes.slice(start, end) };
}

function flipped(at: number, bit: number): Uint8Array {
  const bytes = whole.slice();
  bytes[at]! ^= 1 << bit;
  return bytes;
}

function reasonOf(open: () => unknown): string {
  try {
    open();
    return "none";
  } catch (error) {
    if (error instanceof IndexError) return error.reason;
    throw error;
  }
}

/** The answers, or how the index refused; anything but an `IndexError` fails the test. */
async function slicedAnswers(
  bytes: Uint8Array,
  asked: readonly Address[],
): Promise<readonly (readonly Match[] | IndexError)[]> {
  const refusal = (error: unknown) => {
    if (error instanceof IndexError) return error;
    throw error;
  };
  const sliced = await openSlicedIndex(sourceOf(bytes)).catch(refusal);
  if (sliced instanceof IndexError) return asked.map(() => sliced);
  return Promise.all(asked.map((address) => sliced.matches(address).catch(refusal)));
}

describe("a damaged index", () => {
  test.each([
    ["no bytes", new Uint8Array(), "truncated"],
    ["a few bytes", whole.slice(0, 19), "truncated"],
    ["half", whole.slice(0, whole.length >> 1), "truncated"],
    ["all but one byte", whole.slice(0, -1), "truncated"],
    ["one byte more", Uint8Array.from([...whole, 0]), "damaged"],
    ["text", new TextEncoder().encode("0.0.0.0 bad.example # a hosts file"), "foreign"],
    ["zeros", new Uint8Array(1000), "foreign"],
    ["a later format", Uint8Array.from(whole, (byte, i) => (i === 4 ? 3 : byte)), "version"],
    ["an earlier format", Uint8Array.from(whole, (byte, i) => (i === 4 ? 1 : byte)), "version"],
    ["one flipped bit in the front", flipped(30, 0), "damaged"],
    ["one flipped bit at the end", flipped(whole.length - 1, 7), "damaged"],
  ])("is refused: %s", (_, bytes, reason) => {
    expect(reasonOf(() => openIndex(bytes))).toBe(reason);
  });

  it("is refused at every length that is too short", () => {
    const reasons = Array.from({ length: whole.length }, (_, length) =>
      reasonOf(() => openIndex(whole.slice(0, length))),
    );
    expect(new Set(reasons)).toEqual(new Set(["truncated"]));
  });

  it("is refused for a flipped bit at every byte", () => {
    const taken = Array.from(whole, (_, at) => at).filter(
      (at) => reasonOf(() => openIndex(flipped(at, at % 8))) === "none",
    );
    expect(taken).toEqual([]);
  });

  it("read in slices, gives the right answer or none", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        const answers = await slicedAnswers(flipped(at, bit), addresses);
        for (const [i, answer] of answers.entries()) {
          if (!(answer instanceof IndexError)) expect(answer).toEqual(expected[i]);
        }
      }),
      runs(150),
    );
  });

  it("read in slices, is refused when the source gives fewer bytes than were asked for", async () => {
    const short: SliceSource = {
      size: whole.length,
      slice: async (start, end) => whole.slice(start, start === 0 ? end : end - 1),
    };
    const sliced = await openSlicedIndex(short);
    await expect(sliced.matches(addresses[1]!)).rejects.toMatchObject({ name: "IndexError", reason: "truncated" });
  });

  it("never throws anything but IndexError for forged bytes whose checksums agree", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }), (changes) => {
        const frontLength = new DataView(whole.buffer).getUint32(12, true);
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[20 + (at % (frontLength - 24))] = byte;
        new DataView(bytes.buffer).setUint32(frontLength - 4, checksum(bytes.subarray(0, frontLength - 4)), true);
        reasonOf(() => addresses.map((address) => openIndex(bytes).matches(address)));
      }),
      runs(300),
    );
  });

  it("can be read again after a failed read", async () => {
    let isBroken = false;
    const source: SliceSource = {
      size: whole.length,
      slice: async (start, end) => {
        if (isBroken) throw new Error("storage is busy");
        return whole.slice(start, end);
      },
    };
    const sliced = await openSlicedIndex(source);
    isBroken = true;
    await expect(sliced.matches(addresses[1]!)).rejects.toThrow("storage is busy");
    isBroken = false;
    expect(await sliced.matches(addresses[1]!)).toEqual(expected[1]);
  });

  it("shares one read among questions asked at the same time", async () => {
    let reads = 0;
    const sliced = await openSlicedIndex({
      size: whole.length,
      slice: async (start, end) => {
        reads += 1;
        return whole.slice(start, end);
      },
    });
    reads = 0;
    const answers = await Promise.all([1, 1, 1, 1].map((i) => sliced.matches(addresses[i]!)));
    expect(answers).toEqual([1, 1, 1, 1].map((i) => expected[i]));
    expect(reads).toBe(3);
  });
});
