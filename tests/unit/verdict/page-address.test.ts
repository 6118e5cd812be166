import { expect, test } from "vitest";
import { judgedUrl } from "../../../core/verdict/page-address.ts";

const maker = "http://a.example";
const around = "http://quanh.example/trang";

test.each([
  ["an address of its own", { url: "http://b.example/x", origin: "http://b.example" }, "http://b.example/x"],
  ["about:blank of a maker", { url: "about:blank", origin: maker, opener: around }, `${maker}/`],
  ["blob:", { url: `blob:${maker}/1-2`, opener: around }, `${maker}/`],
  ["blob: shut into a sandbox", { url: `blob:${maker}/1-2`, origin: "null", opener: around }, `${maker}/`],
  ["data:", { url: "data:text/html,x", origin: "null", opener: around }, around],
  ["srcdoc shut into a sandbox", { url: "about:srcdoc", origin: "null", opener: around }, around],
  ["about:blank of nobody", { url: "about:blank" }, "about:blank"],
  ["about:blank of a tab that is just opening", { url: "about:blank", opener: "" }, "about:blank"],
  ["a new tab", { url: "about:newtab", opener: around }, "about:newtab"],
])("%s is judged by who made it", (_name, document, url) => {
  expect(judgedUrl(document)).toBe(url);
});
