import { describe, expect, test } from "vitest";
import type { Address } from "../../../core/address/address.ts";
import { siteCovers } from "../../../core/address/site.ts";
import { unwrap } from "../../../core/address/unwrap.ts";
import type { Topic } from "../../../core/index/match.ts";
import { tierIds, type TierId } from "../../../core/tier/tiers.ts";
import { judge } from "../../../core/verdict/judge.ts";
import { judgeWrapped } from "../../../core/verdict/judge-wrapped.ts";
import { strictness } from "../../../core/verdict/treatment.ts";
import { address, limits, match, noon } from "../support.ts";

const listed: Record<string, Topic> = {
  "xau.example": "adult",
  "mang.example": "social",
  "mua.example": "shopping",
  "lua.example": "scam",
  "truong.example": "never-block",
};
const matchesOf = (of: Address) =>
  Object.entries(listed).flatMap(([name, topic]) => (siteCovers(name, of) ? [match(topic, name)] : []));
const judged = (url: string, tier: TierId, part: Parameters<typeof limits>[0] = {}) =>
  judgeWrapped(address(url), unwrap(address(url)), matchesOf, limits({ ...part, child: { tier } }), noon);
const treatmentOf = (url: string, tier: TierId, part: Parameters<typeof limits>[0] = {}) =>
  judged(url, tier, part).verdict.treatment;

const archived = (url: string) => `https://web.archive.org/web/2024/${url}`;
const passed = (url: string) => `https://la.example/?url=${encodeURIComponent(url)}`;

test.each(tierIds.filter((id) => id !== "under-7"))(
  "at %s a page shown by a wrapper is treated as the page itself",
  (tier) => {
    for (const host of ["xau.example", "mang.example", "mua.example", "truong.example", "la.example"]) {
      const itself = judge(
        address(`https://${host}/`),
        matchesOf(address(`https://${host}/`)),
        [],
        limits({ child: { tier } }),
        noon,
      );
      expect(treatmentOf(archived(`https://${host}/`), tier)).toBe(itself.treatment);
      expect(treatmentOf(`https://${host.replace(".", "-")}.translate.goog/`, tier)).toBe(itself.treatment);
    }
  },
);

test("the verdict is about the page inside when that is what is treated", () => {
  expect(judged(archived("https://xau.example/"), "7-9")).toMatchObject({
    about: { hostname: "xau.example" },
    verdict: { treatment: "block", category: "adult" },
  });
  expect(judged(archived("https://truong.example/"), "7-9").about.hostname).toBe("web.archive.org");
});

test("what is allowed inside lifts nothing outside, and the other way round", () => {
  const blocks = { siteRules: [{ site: "web.archive.org", action: "block" as const }] };
  expect(treatmentOf(archived("https://truong.example/"), "7-9", blocks)).toBe("block");
  expect(treatmentOf(archived("https://help.example/"), "7-9", blocks)).toBe("block");
  const allows = { siteRules: [{ site: "web.archive.org", action: "allow" as const }] };
  expect(treatmentOf(archived("https://xau.example/"), "16-17", allows)).toBe("block");
});

test("a parent's word about a site holds inside a wrapper too", () => {
  const block = { siteRules: [{ site: "la.example/choi", action: "block" as const }] };
  expect(treatmentOf(archived("https://la.example/choi"), "16-17", block)).toBe("block");
  expect(treatmentOf(archived("https://la.example/hoc"), "16-17", block)).toBe("allow");
  const allow = { siteRules: [{ site: "mang.example", action: "allow" as const }] };
  expect(treatmentOf(archived("https://mang.example/"), "7-9", allow)).toBe("allow");
});

test("help stays open whatever stands in its address", () => {
  expect(treatmentOf("https://help.example/?url=https://xau.example", "under-7")).toBe("allow");
});

describe("an unknown host that names another", () => {
  test.each([
    ["https://xau.example/", { "7-9": "block", "10-12": "block", "13-15": "block", "16-17": "block" }],
    ["https://mang.example/", { "7-9": "block", "10-12": "caution", "13-15": "allow", "16-17": "allow" }],
    ["https://truong.example/", { "7-9": "allow", "10-12": "allow", "13-15": "allow", "16-17": "allow" }],
    ["https://mua.example/", { "7-9": "allow", "10-12": "allow", "13-15": "allow", "16-17": "allow" }],
  ] as const)("%s", (inside, expected) => {
    const got = Object.fromEntries(
      Object.keys(expected).map((tier) => [tier, treatmentOf(passed(inside), tier as TierId)]),
    );
    expect(got).toEqual(expected);
  });
});

describe("an address that mentions another in a place of no meaning", () => {
  const mentioning = (host: string) => [`https://la.example/?dich=https://${host}/`, `https://la.example/xem/${host}/`];
  const block = ["block", "block", "block", "block"];
  const allow = ["allow", "allow", "allow", "allow"];
  test.each([
    ["xau.example", block],
    ["mang.example", allow],
    ["lua.example", allow],
    ["truong.example", allow],
  ])("%s", (host, expected) => {
    for (const url of mentioning(host)) {
      expect((["7-9", "10-12", "13-15", "16-17"] as const).map((tier) => treatmentOf(url, tier))).toEqual(expected);
    }
  });
  test("lifts nothing, and is heard by no place that is never blocked", () => {
    expect(treatmentOf("https://truong.example/?dich=https://xau.example/", "7-9")).toBe("allow");
    expect(treatmentOf("https://xau.example/?dich=https://truong.example/", "16-17")).toBe("block");
  });
});

test.each([
  ["https://la.example/?__cpo=aHR0cHM6Ly9sYS5leGFtcGxl", ["block", "block", "caution", "caution"]],
  [
    "https://ipfs.io/ipfs/bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi/",
    ["block", "block", "caution", "caution"],
  ],
  ["https://archive.ph/AbC12", ["block", "block", "caution", "caution"]],
])("%s is treated as a web proxy", (url, expected) => {
  expect((["7-9", "10-12", "13-15", "16-17"] as const).map((tier) => treatmentOf(url, tier))).toEqual(expected);
});

/** What children meet every day: nothing of it may be taken. */
const everyday = [
  "https://translate.google.com/?sl=en&tl=vi&text=photosynthesis&op=translate",
  "https://translate.google.com/translate?sl=en&tl=vi&u=https%3A%2F%2Ftruong.example%2Fbai-3",
  "https://truong-example.translate.goog/bai-3?_x_tr_sl=en&_x_tr_tl=vi",
  "https://web.archive.org/web/20190101000000*/truong.example",
  "https://web.archive.org/web/20190101000000/https://truong.example/lich-su",
  "https://www.google.com/search?q=b%C3%A0i+t%E1%BA%ADp+to%C3%A1n&safe=active",
  "https://www.google.com/search?q=https%3A%2F%2Fmang.example",
  "https://www.google.com/imgres?imgurl=https%3A%2F%2Ftruong.example%2Fcay-tre.jpg&imgrefurl=https%3A%2F%2Ftruong.example%2F",
  "https://www.google.com/url?sa=t&url=https%3A%2F%2Ftruong.example%2F",
  "https://accounts.google.com/o/oauth2/v2/auth?client_id=1&redirect_uri=https%3A%2F%2Fmang.example%2Fcb",
  "https://accounts.google.com/ServiceLogin?continue=https%3A%2F%2Fmang.example%2F",
  "https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https%3A%2F%2Flop.example%2F&state=aHR0cHM6Ly9sb3AuZXhhbXBsZQ",
  "https://sso.truong.example/cas/login?service=https%3A%2F%2Flop.example%2F",
  "https://truong.example/chuyen?url=https%3A%2F%2Flop.example%2Fbai-tap",
  "https://truong.example/chuyen?url=https%3A%2F%2Fmang.example%2Ftruong",
  "https://tin.example/chia-se?u=https%3A%2F%2Ftin.example%2Fbai-1&text=https",
  "https://thu.example/r?l=aHR0cHM6Ly9sb3AuZXhhbXBsZS9iYWktdGFw",
  "https://lop.example/_next/image?url=https%3A%2F%2Fanh.example%2Fcay.jpg&w=640&q=75",
  "https://lop.example/_next/image?url=https%3A%2F%2Fmang.example%2Fcay.jpg&w=640&q=75",
  "https://lop.example/cdn-cgi/image/width=400/https://mang.example/cay.jpg",
  "https://lens.google.com/uploadbyurl?url=https%3A%2F%2Fmang.example%2Fcay.jpg",
  "https://www.google.com/searchbyimage?image_url=https%3A%2F%2Fmang.example%2Fcay.jpg",
  "https://lop.example/anh?img=https%3A%2F%2Fmang.example%2Fcay.jpg",
  "https://tin.example/bai-1?source=https%3A%2F%2Fmang.example%2F",
  "https://pdf.example/xem?file=https%3A%2F%2Ftruong.example%2Fde-thi.pdf",
  "https://docs.google.com/viewer?url=https%3A%2F%2Ftruong.example%2Fde-thi.pdf",
  "https://view.officeapps.live.com/op/view.aspx?src=https%3A%2F%2Ftruong.example%2Fde.docx",
  "https://validator.w3.org/nu/?doc=https%3A%2F%2Flop.example",
  "https://r.jina.ai/https://truong.example/bai-3",
  "https://codepen.io/lop/pen/AbCdEf",
];

test.each(everyday)("%s is open at every age that may leave the garden", (url) => {
  for (const tier of ["7-9", "10-12", "13-15", "16-17"] as const) expect(treatmentOf(url, tier)).toBe("allow");
});

test("no address makes its own verdict milder", () => {
  for (const url of everyday) {
    for (const tier of tierIds) {
      const alone = judge(address(url), matchesOf(address(url)), [], limits({ child: { tier } }), noon);
      expect(strictness(treatmentOf(url, tier))).toBeGreaterThanOrEqual(strictness(alone.treatment));
    }
  }
});
