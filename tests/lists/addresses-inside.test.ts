import { beforeAll, describe, expect, test } from "vitest";
import { openIndex, type Index } from "../../core/index/open-index.ts";
import type { Limits } from "../../core/limits/limits.ts";
import { judgeLine } from "../../scripts/judge/judge-line.ts";
import { readLimits } from "../../scripts/judge/read-limits.ts";
import { buildIndexFrom } from "../../scripts/lists/build-index.ts";
import { places } from "../../scripts/lists/places.ts";

/** Our own lists and never-block alone: what is said here holds whatever others publish. */
let index: Index;
let bands: readonly { readonly limits: Limits; readonly now: Date }[];
beforeAll(async () => {
  index = openIndex(await buildIndexFrom(places.root));
  const noFile = () => Promise.reject(new Error("no policy is read here"));
  bands = await Promise.all(["7-9", "10-12", "13-15", "16-17"].map((tier) => readLimits({ tier }, noFile)));
});

const treatmentsOf = (url: string) => bands.map(({ limits, now }) => judgeLine(url, index, limits, now).split("\t")[1]);
const base64 = (text: string) => Buffer.from(text).toString("base64");
const dashed = (text: string) => text.split("/")[2]!.replaceAll("-", "--").replaceAll(".", "-");
const e = encodeURIComponent;

type Way = (url: string) => string;

/** Places and software that show the page: whoever opens it so is where the page is. */
const shows: readonly Way[] = [
  (url) => `https://${dashed(url)}.translate.goog/?_x_tr_sl=en&_x_tr_tl=vi`,
  (url) => `https://translate.google.com.vn/translate?hl=vi&u=${e(url)}`,
  (url) => `https://translate.yandex.com/translate?url=${e(url)}&lang=en-vi`,
  (url) => `https://papago.naver.net/website?source=en&target=vi&url=${e(url)}`,
  (url) => `https://web.archive.org/web/20200101000000/${url}`,
  (url) => `https://archive.ph/newest/${url}`,
  (url) => `https://arquivo.pt/wayback/2010/${url}`,
  (url) => `https://luu-tru.example/20200101000000/${url}`,
  (url) => `https://www.google.com.vn/amp/s/${url.slice(8)}`,
  (url) => `https://r.jina.ai/${url}`,
  (url) => `https://via.hypothes.is/${url}`,
  (url) => `https://validator.w3.org/nu/?showsource=yes&doc=${e(url)}`,
  (url) => `https://docs.google.com/gview?embedded=true&url=${e(url)}`,
  (url) => `https://view.officeapps.live.com/op/view.aspx?src=${e(url)}`,
  (url) => `https://htmlpreview.github.io/?${url}`,
  (url) => `https://corsproxy.io/?${e(url)}`,
  (url) => `https://www.google.com/url?sa=t&url=${e(url)}&usg=AOv`,
  (url) => `https://www.google.com/imgres?imgurl=${e(url)}&imgrefurl=${e(url)}`,
  (url) => `https://apc01.safelinks.protection.outlook.com/?url=${e(url)}&data=05%7C01`,
  (url) => `https://urldefense.com/v3/__${url}__;!!AbC$`,
];

/** What social services send on through is no part of them: only where it leads counts. */
const sendsOn: readonly Way[] = [
  (url) => `https://l.facebook.com/l.php?u=${e(url)}&h=AT0`,
  (url) => `https://l.messenger.com/l.php?u=${e(url)}`,
  (url) => `https://l.threads.com/?u=${e(url)}&e=AT0`,
  (url) => `https://out.reddit.com/t3_1abcde?url=${e(url)}&token=AQAA`,
];

/** A host that nobody knows holds it: evidence, where lists close the place to every age. */
const holds: readonly Way[] = [
  (url) => `https://lop.example/xem?url=${e(url)}`,
  (url) => `https://lop.example/go/${base64(url)}`,
  (url) => `https://lop.example/_next/image?url=${e(url)}&w=640&q=75`,
  (url) => `https://lop.example/pdfjs/web/viewer.html?file=${e(url)}`,
  (url) => `https://thu.example/CL0/${e(url)}/1/0100-00/AbC=1`,
  (url) => `https://thu.example/e/c/${Buffer.from(JSON.stringify({ id: 1, href: url })).toString("base64url")}/x`,
  (url) => `https://ten.github.io/#/bai?src=${e(url)}`,
  (url) => `https://${dashed(url)}.thu-vien.example/`,
  (url) => `https://www.google.com/search?q=site:${url.split("/")[2]}+bai`,
  (url) => `https://pagespeed.web.dev/analysis?url=${e(url)}`,
];

/** It is where somebody came from or goes to next, what is paid for, shared or looked for. */
const passes: readonly Way[] = [
  (url) => `https://accounts.google.com/v3/signin/identifier?continue=${e(url)}&service=classroom`,
  (url) => `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?redirect_uri=${e(url)}&state=${base64(url)}`,
  (url) => `https://sso.truong.example/idp/SSO?SAMLRequest=fZJL&RelayState=${e(url)}`,
  (url) => `https://sso.truong.example/cas/login?service=${e(url)}`,
  (url) => `https://lms.truong.example/login/index.php?wantsurl=&returnUrl=${e(url)}`,
  (url) => `https://sandbox.vnpayment.vn/paymentv2/vpcpay.html?vnp_Amount=1&vnp_ReturnUrl=${e(url)}`,
  (url) => `https://tin.example/bai-1?utm_source=${e(url)}&ref=${e(url)}&source=tre`,
  (url) => `https://www.google.com/search?q=${e(url)}`,
  (url) => `https://lop.example/bai-1#:~:text=${e(url)}`,
];

const good = [
  "https://vi.wikipedia.org/wiki/Hoa_sen",
  "https://vnexpress.net/de-thi-4500000.html",
  "https://ban.example/a",
];
const harmful = ["https://vlxx.moi/", "https://kubet.com/"];
const rootOf = (url: string) => `${url.split("/").slice(0, 3).join("/")}/`;

describe.each([
  ["shown", shows],
  ["sent on to", sendsOn],
  ["held", holds],
  ["passed on", passes],
] as const)("a page that is %s", (kind, ways) => {
  test.each(ways.map((way) => [way("https://x.example/"), way] as const))("%s", (_shape, way) => {
    for (const url of good) expect.soft(treatmentsOf(way(url)), way(url)).toEqual(treatmentsOf(rootOf(way(url))));
    for (const url of harmful) {
      const expected = kind === "passed on" ? treatmentsOf(rootOf(way(url))) : ["block", "block", "block", "block"];
      expect.soft(treatmentsOf(way(url)), way(url)).toEqual(expected);
    }
  });
});

test.each(sendsOn.map((way) => [way("https://x.example/"), way] as const))("%s sends on, no more", (_shape, way) => {
  for (const url of good) expect(treatmentsOf(way(url))).toEqual(["allow", "allow", "allow", "allow"]);
});

test("a short address of a social service opens, and where it leads is judged when it comes", () => {
  for (const url of ["https://t.co/AbCdEf1234", "https://lnkd.in/gAbCdEf1"])
    expect(treatmentsOf(url)).toEqual(["allow", "allow", "allow", "allow"]);
});

test.each([...shows, ...sendsOn].map((way) => [way("https://x.example/"), way] as const))(
  "what age closes is closed through %s",
  (_shape, way) => {
    const url = "https://www.facebook.com/";
    expect(treatmentsOf(way(url))).toEqual(treatmentsOf(url));
  },
);
