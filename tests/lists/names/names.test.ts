import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { hostSignals } from "../../../core/signal/host/host-signals.ts";
import { openNames } from "../../../core/signal/name-reader.ts";
import { nameData } from "../../../lists/names/name-data.ts";
import { readNameModel } from "../../../scripts/model/name-model-file.ts";

const names = openNames(nameData, readNameModel());
const { findOriginal } = names;
const folder = process.env["LISTS_BENIGN"] ?? "";

const read = (file: string) =>
  gunzipSync(readFileSync(join(folder, file.endsWith(".ranked") ? `${file}.gz` : `${file}.txt.gz`)))
    .toString()
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
const flagged = (hosts: readonly string[]) =>
  hosts.filter(
    (hostname) => hostSignals({ scheme: "https", hostname, port: "", path: "/", query: "" }, names).length > 0,
  );

describe.skipIf(!existsSync(folder))("names that must stay open (LISTS_BENIGN is set)", () => {
  test.each(["swot-universities-vn", "press", "scholar-non-cn", "bank"])("%s: none is flagged", (file) => {
    expect(flagged(read(file))).toEqual([]);
  });

  test("of popular Vietnamese sites those of the lottery alone", () => {
    expect(flagged(read("vn-tranco100k")).filter((host) => !/xoso|kqxs/.test(host))).toEqual([]);
  });

  test("of schools, shops, science and the press fewer than one in three thousand", () => {
    const hosts = read("benign-curated-clean");
    expect(flagged(hosts).length / hosts.length).toBeLessThan(1 / 3000);
  });

  test("of the hundred thousand most visited sites at most five are called look-alikes, and none of Vietnam's", () => {
    const popular = read("tranco-top100k.ranked").filter((host) => findOriginal(host) !== undefined);
    expect(popular.length).toBeLessThanOrEqual(5);
    const others = ["vn-tranco100k", "swot-universities-vn", "press", "bank"].flatMap(read);
    expect(others.filter((host) => findOriginal(host) !== undefined)).toEqual([]);
  });
});
