import { expect, test } from "vitest";
import type { PartSource } from "../../../core/page-parts/page-parts.ts";
import { readAddress } from "../../../core/page-parts/read-address.ts";

const base = "https://www.engine.example/search?q=a";
const href: PartSource = { attribute: "href" };
const json: PartSource = { attribute: "m", json: "serp.snippet.url" };
const param: PartSource = { attribute: "href", param: "imgrefurl" };

test.each([
  ["https://a.example/x", href, "https://a.example/x"],
  ["//a.example/x", href, "https://a.example/x"],
  ["/url?q=https://a.example/", href, "https://www.engine.example/url?q=https://a.example/"],
  [" https://a.example ", href, "https://a.example/"],
  ["#", href, undefined],
  ["", href, undefined],
  ["javascript:void(0)", href, undefined],
  ["data:image/png;base64,AA", href, undefined],
  ["http://", href, undefined],
  ['{"serp":{"snippet":{"url":"https://a.example/"}}}', json, "https://a.example/"],
  ['{"serp":{"snippet":{"url":7}}}', json, undefined],
  ['{"serp":null}', json, undefined],
  ["{}", { attribute: "m", json: "constructor.name" }, undefined],
  ["not json", json, undefined],
  [
    "/imgres?imgurl=https%3A%2F%2Fb.example%2F1.png&imgrefurl=https%3A%2F%2Fa.example%2Fpage",
    param,
    "https://a.example/page",
  ],
  ["/imgres?imgurl=x", param, undefined],
  ["/imgres?imgrefurl=%E0%A4%A", param, "https://www.engine.example/%E0%A4%A"],
  ["www.a.example › ảnh đẹp", {}, "https://www.a.example/"],
  ["Ảnh: báo.vn", {}, "https://báo.vn/"],
  ["không có tên", {}, undefined],
] as const)("%s", (raw, source, address) => {
  expect(readAddress(raw, source, base)).toBe(address);
});
