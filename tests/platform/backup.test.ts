import { describe, expect, test } from "vitest";
import { backupRounds, backupVersion, largestBackup } from "../../core/backup/backup-file.ts";
import { freshLimits, limitsVersion, type StoredLimits } from "../../core/limits/stored-limits.ts";
import { fromBase64, toBase64 } from "../../core/pin/phc.ts";
import { openBackup, sealBackup } from "../../platform/backup.ts";

const words = "tre già măng mọc";
const limits: StoredLimits = {
  ...freshLimits,
  language: "vi",
  siteRules: [{ site: "truong.example", action: "allow", note: "<img src=x onerror=alert(1)>" }],
};
const sealed = await sealBackup(limits, words, new Date(2026, 10, 22));

const changed = (part: object) => JSON.stringify({ ...JSON.parse(sealed), ...part });

/** The same file with one bit of a field turned. */
function flipped(field: "data" | "salt" | "nonce"): string {
  const bytes = fromBase64(JSON.parse(sealed)[field]);
  bytes[5]! ^= 1;
  return changed({ [field]: toBase64(bytes) });
}

test("a file gives the limits back to whoever knows the passphrase", async () => {
  expect(await openBackup(sealed, words)).toEqual({ ok: true, limits, made: "2026-11-22" });
});

test("a passphrase may be typed in either form of Unicode", async () => {
  expect(await openBackup(sealed, words.normalize("NFD"))).toMatchObject({ ok: true });
});

test("a file shows nothing that the parent set, and no two files are alike", async () => {
  expect(sealed).not.toMatch(/truong|allow|children/);
  expect(JSON.parse(await sealBackup(limits, words)).data).not.toBe(JSON.parse(sealed).data);
});

describe("a file is refused", () => {
  test.each([
    ["with another passphrase", () => sealed, "tre già măng mọc.", "closed"],
    ["with a changed content", () => flipped("data"), words, "closed"],
    ["with a changed salt", () => flipped("salt"), words, "closed"],
    ["with a changed nonce", () => flipped("nonce"), words, "closed"],
    ["with a changed day", () => changed({ made: "2026-11-23" }), words, "closed"],
    ["that ends too soon", () => sealed.slice(0, -40), words, "foreign"],
    ["that is no JSON", () => "luy-tre", words, "foreign"],
    ["of another program", () => JSON.stringify({ format: "other" }), words, "foreign"],
    ["that is null", () => "null", words, "foreign"],
    ["of a newer version", () => changed({ version: backupVersion + 1 }), words, "newer"],
    ["without its salt", () => changed({ salt: undefined }), words, "damaged"],
    ["with rounds for a year", () => changed({ rounds: 1e12 }), words, "damaged"],
    ["with too few rounds", () => changed({ rounds: backupRounds.least - 1 }), words, "damaged"],
    ["with what does not belong there", () => changed({ extra: 1 }), words, "damaged"],
    ["that is too large", () => " ".repeat(largestBackup + 1), words, "too-large"],
  ])("%s", async (_name, text, passphrase, why) => {
    expect(await openBackup(text(), passphrase)).toEqual({ ok: false, why });
  });

  test.each([
    ["newer limits", { ...limits, version: limitsVersion + 1 }, "newer"],
    ["limits that are none", { version: limitsVersion }, "damaged"],
  ])("with %s inside", async (_name, inside, why) => {
    expect(await openBackup(await sealBackup(inside as StoredLimits, words), words)).toEqual({ ok: false, why });
  });
});
