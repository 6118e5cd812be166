import { expect, test } from "vitest";
import { fragmentOf } from "../../../core/address/fragment-of.ts";
import { unwrap } from "../../../core/address/unwrap.ts";
import { address } from "../support.ts";
import { base64, turned } from "./coats.ts";

const target = "https://xau.example/choi?x=1";
const coded = encodeURIComponent(target);

const opened = (url: string) => unwrap(address(url), fragmentOf(url));
const hostsIn = (found: readonly { readonly hostname: string }[]) => found.map(({ hostname }) => hostname);

test.each([
  "https://oldweb.today/?browser=ie5#20040804/http://xau.example/choi",
  "https://oldweb.today/?browser=ie5#http://xau.example/choi",
  "https://wave.webaim.org/report#/https://xau.example/choi",
  `https://validator.schema.org/#url=${coded}`,
  "https://cachedview.nl/#https://xau.example/choi",
  `https://replayweb.page/?source=a.wacz#view=pages&url=${coded}&ts=2024`,
  `https://live.browserstack.com/dashboard#os=Windows&url=${coded}`,
  "https://quirktools.com/screenfly/#u=https://xau.example&w=320",
])("a known place reads its fragment: %s", (url) => {
  expect(hostsIn(opened(url).shown)).toEqual(["xau.example"]);
});

test.each([
  `https://la.example/#/${base64(target)}`,
  `https://la.example/#${base64(target)}`,
  `https://la.example/#!url=${coded}`,
  "https://la.example/#https://xau.example/choi",
  "https://la.example/#!/open/https://xau.example/choi",
  `https://la.example/embed.html#${turned(target)}`,
])("a fragment that is an address names it: %s", (url) => {
  expect(hostsIn(opened(url).named)).toEqual(["xau.example"]);
  expect(opened(url).shown).toEqual([]);
});

test.each([
  "https://hoc.example/#bai-2.3",
  "https://hoc.example/#/bai/open",
  "https://oldweb.today/#ie5",
  "https://validator.schema.org/#url=",
])("%s names none", (url) => expect(opened(url)).toEqual({ shown: [], named: [], mentioned: [], proxy: null }));

test("a query that is a host names it too", () => {
  expect(hostsIn(opened("https://la.example/?xau.net/choi").named)).toEqual(["xau.net"]);
});
