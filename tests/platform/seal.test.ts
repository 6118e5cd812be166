import "./support/browser.ts";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { fromBase64, toBase64 } from "../../core/pin/phc.ts";
import { isSealed, sealKeyName, sealOf } from "../../platform/seal.ts";

const key = toBase64(new Uint8Array(32).map((_, place) => 7 * place));
const value = { b: [1, null], a: "tre" };

test("a seal is HMAC-SHA-256 over the name and the value, so that those of earlier versions go on counting", async () => {
  await fakeBrowser.storage.local.set({ [sealKeyName]: key });
  const text = new TextEncoder().encode('limits {"a":"tre","b":[1,null]}');
  const seal = toBase64(hmac(sha256, fromBase64(key), text));
  expect(await sealOf("limits", value)).toBe(seal);
  expect(await isSealed("limits", { a: "tre", b: [1, null] }, seal)).toBe(true);
});

test.each([
  ["another value", "limits", { ...value, a: "cau" }, key],
  ["another name", "pause", value, key],
  ["another key", "limits", value, toBase64(new Uint8Array(32))],
])("a seal does not fit %s", async (_, name, of, by) => {
  await fakeBrowser.storage.local.set({ [sealKeyName]: key });
  const seal = await sealOf("limits", value);
  expect(await isSealed("limits", value, seal, key)).toBe(true);
  expect(await isSealed(name, of, seal, by)).toBe(false);
});
