import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fragmentOf } from "../../../core/address/fragment-of.ts";
import { formatAddress } from "../../../core/address/format-address.ts";
import { unwrap } from "../../../core/address/unwrap.ts";
import { wrapperHosts } from "../../../core/address/open-wrapper.ts";
import { wrappers } from "../../../core/address/wrappers.ts";
import { address } from "../support.ts";
import { base64, base64Url, moved, turned } from "./coats.ts";
import { runs } from "../../runs.ts";

const target = "https://xau.example/choi?x=1";
const coded = encodeURIComponent(target);

const shownBy = (url: string) => [...new Set(unwrap(address(url)).shown.map((inner) => inner.hostname))];
const namedBy = (url: string) => unwrap(address(url)).named.map((inner) => inner.hostname);

describe("a known wrapper shows the address inside it", () => {
  test.each([
    "https://xau-example.translate.goog/choi?_x_tr_sl=vi&_x_tr_tl=en",
    `https://translate.google.com/translate?sl=vi&tl=en&u=${coded}`,
    "https://translate.google.com.vn/?op=websites&u=xau.example",
    `https://translate.google.de/website?sl=de&u=${encodeURIComponent(coded)}`,
    `https://www.google.com/translate?u=${coded}`,
    `https://www.translatetheweb.com/?from=vi&to=en&a=${coded}`,
    `https://translate.yandex.com/translate?url=${coded}&lang=vi-en`,
    "https://translated.turbopages.org/proxy_u/vi-en.en.65f/https/xau.example/choi",
    `https://papago.naver.net/website?locale=vi&url=${coded}`,
    "https://web.archive.org/web/20240101000000/https://xau.example/choi?x=1",
    "https://web.archive.org/web/20240101000000if_/http://xau.example:80/choi",
    "https://web.archive.org/web/2024/xau.example/choi",
    "https://web.archive.org/web/https%3A%2F%2Fxau.example%2Fchoi",
    "https://archive.ph/newest/https://xau.example/choi",
    "https://archive.is/2020.01.01-000000/http://xau.example/",
    "https://archive.today/xau.example",
    `https://webcache.googleusercontent.com/search?q=cache:AbC123:${coded}`,
    "https://webcache.googleusercontent.com/search?q=cache:xau.example",
    "https://www.google.com/amp/s/xau.example/choi",
    "https://www.google.com.vn/amp/xau.example/choi",
    "https://xau-example.cdn.ampproject.org/c/s/xau.example/choi",
    `https://www.google.com/url?sa=t&url=${coded}`,
    "https://www.google.com/url?q=http://xau.example",
    `https://www.google.com/imgres?imgurl=${encodeURIComponent("https://xau.example/a.jpg")}`,
    `https://www.bing.com/ck/a?!&&p=1&u=a1${base64Url(target)}&ntb=1`,
    `https://duckduckgo.com/l/?uddg=${coded}`,
    `https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${coded}/RK=2/RS=x-`,
    `https://l.facebook.com/l.php?u=${coded}&h=AT1`,
    "https://r.jina.ai/https://xau.example/choi",
    "https://12ft.io/proxy?q=https%3A%2F%2Fxau.example",
    "https://12ft.io/xau.example/choi",
    `https://corsproxy.io/?url=${coded}`,
    `https://corsproxy.io/?${coded}`,
    "https://href.li/?https://xau.example/choi",
    `https://api.allorigins.win/raw?url=${coded}`,
    "https://web.archive.org/screenshot/https://xau.example/choi",
    "https://megalodon.jp/2024-0101-1200-00/https://xau.example:443/choi",
    "https://megalodon.jp/ref/2010-0101-1200-00/xau.example/choi",
    `https://validator.w3.org/nu/?doc=${coded}&showsource=yes`,
    "https://www.google.com.vn/gwt/x?u=xau.example",
    "https://ftr.fivefilters.net/makefulltextfeed.php?url=xau.example",
    "https://morss.it/:proxy/xau.example/choi",
    "https://pdfmyurl.com/xau.example",
    "https://nbviewer.org/urls/xau.example/choi.ipynb",
    "https://image.thum.io/get/width/600/xau.example/choi",
    "https://ipfs.io/ipns/xau.example/choi",
    "https://xau-example.ipns.dweb.link/choi",
    "https://htmlpreview.github.io/?https://xau.example/choi.html",
    `https://htmlpreview.github.io/?${coded}`,
    "https://external-content.duckduckgo.com/iu/?u=https%3A%2F%2Fxau.example%2Fa.jpg",
    "https://duckduckgo.com/?q=x&iax=images&iai=https%3A%2F%2Fxau.example%2Fa.jpg",
    "https://images.search.yahoo.com/images/view;_ylt=A?imgurl=xau.example%2Fa.jpg&rurl=https%3A%2F%2Fxau.example",
    "https://s0.wp.com/mshots/v1/https%3A%2F%2Fxau.example%2Fchoi?w=1200",
    "https://images.weserv.nl/?url=ssl:xau.example/a.jpg",
    "https://webarchive.loc.gov/all/20240101000000/https://xau.example/choi",
    "https://swap.stanford.edu/was/20240101000000/https://xau.example/choi",
    "https://translate.sogou.com/url?url=xau.example",
    `https://translate.baiducontent.com/transpage?query=${coded}&source=url`,
    `https://webtrans.yodao.com/server/webtrans/tranUrl?url=${coded}`,
    "https://xau-example.translatoruser-int.com/choi",
    "https://j2k.naver.com/j2k_frame.php/korean/xau.example/",
    "https://archive.ph/search/?q=xau.example",
    "https://arquivo.pt/url/search?q=xau.example",
    "https://webarchive.nla.gov.au/awa/20200101000000/https://xau.example/choi",
    "https://warp.da.ndl.go.jp/info:ndljp/pid/1/xau.example/",
    "https://removepaywalls.com/5/https://xau.example/choi",
    "https://archivebuttons.com/articles?article=xau.example",
    "https://xau-example.amp.cloudflare.com/c/s/xau.example/choi",
    "https://cdn.ampproject.org/ii/w1200/s/xau.example/a.jpg",
    `https://googleweblight.com/?lite_url=${coded}`,
    "https://images2-focus-opensocial.googleusercontent.com/gadgets/proxy?url=xau.example/a.jpg",
    "https://cdn.statically.io/screenshot/xau.example",
    "https://translated.turbopages.org/proxy_u/vi-en.en.65f/https://xau.example/choi",
    "https://z5h64q92x9.net/proxy_u/vi-en.en/https://xau.example/choi",
    `https://www.online-translator.com/siteTranslation/autolink/?direction=er&prmtlink=${coded}`,
    `https://translate.kagi.com/translate/${coded}`,
    "https://via.hypothes.is/https://xau.example/choi",
    "https://viahtml.hypothes.is/proxy/https://xau.example/choi",
    "https://xau-example.mipcdn.com/c/s/xau.example/choi",
    "https://cc.bingj.com/cache.aspx?q=url:xau.example&d=1&w=x",
    `http://68k.news/article.php?loc=VN&a=${coded}`,
    `https://v1.screenshot.11ty.dev/${coded}/opengraph/`,
    "https://pdfcrowd.com/url_to_pdf/?url=xau.example",
    `https://feedly.com/i/subscription/feed%2F${coded}`,
    "https://codetabs.com/cors-proxy/xau.example/choi",
    "https://yacdn.org/serve/https://xau.example/choi",
    "https://urldefense.com/v3/__https://xau.example/choi__;!!AbC$",
    "https://urldefense.proofpoint.com/v2/url?u=https-3A__xau.example_choi-3Fx-3D1&d=DwMF",
    "https://protect.checkpoint.com/v2/r02/___https://xau.example/___.YzJl",
    `https://deref-gmx.net/mail/client/x/dereferrer/?redirectUrl=${coded}`,
    `https://services.w3.org/xslt?xslfile=a&xmlfile=${coded}`,
    "https://dweb.link/ipns/xau.example/choi",
    `https://bluetree.ai/screenfly/?u=${coded}`,
    `https://ui.dev/amiresponsive?url=${coded}`,
    `https://developers.facebook.com/tools/debug/?q=${coded}`,
    `https://kagi.com/summarizer/index.html?target_language=VI&url=${coded}`,
    `https://www.sejda.com/html-to-pdf?save-link=${coded}`,
    "https://markdown.new/https://xau.example/choi",
    "https://gyo.tc/xau.example/choi",
    `https://smmry.com/?SM_URL=${coded}`,
    "https://nha.cloudflareaccess.com/browser/https://xau.example/choi",
    "https://www.opengraph.xyz/url/https%3A%2F%2Fxau.example%2Fchoi",
    "https://safe.menlosecurity.com/https://xau.example/choi",
    `https://api.scraperapi.com/?api_key=a&url=${coded}`,
    `https://www.google.com/local_url?q=${coded}`,
    `https://imgs.search.brave.com/AbC/rs:fit:860:0/g:ce/${base64Url(target).replace(/.{10}/g, "$&/")}`,
  ])("%s", (url) => {
    expect(shownBy(url)).toEqual(["xau.example"]);
  });
});

describe("the address of an unknown host may name another", () => {
  test.each([
    `https://la.example/browse.php?u=${coded}&b=4`,
    `https://la.example/browse.php?u=${base64(target)}&b=4`,
    `https://la.example/index.php?q=${base64(target)}&hl=2ed`,
    `https://la.example/index.php?q=${moved(target)}&hl=2ed`,
    `https://la.example/service/${encodeURIComponent(turned(target))}`,
    `https://la.example/uv/service/${turned("https://xau.example/")}`,
    `https://la.example/go/${base64Url(target)}`,
    `https://la.example/?url=${encodeURIComponent(encodeURIComponent(coded))}`,
    `https://la.example/?URL=${coded}`,
    `https://la.example/?${coded}`,
    "https://la.example/?https://xau.example/choi",
    "https://la.example/?url=//xau.example/choi",
    `https://la.example/?url=${encodeURIComponent([...target].toReversed().join(""))}`,
    `https://la.example/?__cpo=${base64("https://xau.example")}`,
    "https://la.example/proxy/https://xau.example/choi",
    "https://la.example/https:/xau.example/choi",
    "https://la.example/http%3A%2F%2Fxau.example%2Fchoi",
    "https://la.example/0123456789abcdef0123456789abcdef/https://xau.example/",
    "https://la.example/?u=%68ttp%3A%2F%2Fxau.example",
    `https://la.example/?u=${base64(base64(target))}`,
    `https://la.example/prox/_${base64(target)}_/`,
    `https://la.example/?iframe=${coded}`,
    "https://la.example/https/xau.example/choi",
    "https://webvpn.truong.edu.vn/any/http/xau.example:8080/choi",
    "https://la.example/-----https://xau.example/choi",
  ])("%s", (url) => {
    expect(namedBy(url)).toEqual(["xau.example"]);
    expect(shownBy(url)).toEqual([]);
  });
});

test.each([
  "https://la.example/wayback/20200101000000/https://xau.example/choi",
  "https://luu.edu.vn/2019/https://xau.example/choi",
  "https://la.example/web/20200101000000id_/xau.example/choi",
])("software for archives shows the address after a day, on whatever host: %s", (url) => {
  expect(shownBy(url)).toEqual(["xau.example"]);
});

test.each([
  "https://vi.wikipedia.org/wiki/HTTP",
  "https://www.google.com/search?q=https%3A%2F%2Fxau.example",
  "https://www.google.com/search?q=bai+tap+toan&tbm=isch",
  "https://accounts.google.com/o/oauth2/v2/auth?client_id=1&redirect_uri=https%3A%2F%2Fxau.example%2Fcb&state=x",
  "https://login.truong.edu.vn/cas/login?service=https%3A%2F%2Fxau.example",
  "https://dang-nhap.example/?returnUrl=https%3A%2F%2Fxau.example&next=https://xau.example",
  "https://translate.google.com/?sl=vi&tl=en&text=xin%20ch%C3%A0o&op=translate",
  "https://www.deepl.com/translator#vi/en/xin%20chao",
  "https://web.archive.org/",
  "https://archive.ph/",
  "https://tin.example/bai-viet?utm_source=https&url=trang-chu",
  "https://tin.example/?url=https://tin.example/bai-viet",
  "https://tin.example/tim?q=www.xau.example",
  "https://duckduckgo.com/?q=lua&ia=web",
  "https://www.startpage.com/sp/search?query=lua",
  "https://docs.ipfs.tech/concepts/what-is-ipfs/",
  "https://tin.example/ipfs/la-gi",
  "https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1",
  "https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ",
  "https://youtu.be/dQw4w9WgXcQ",
  "https://x.com/ten/status/1234567890123456789",
  "https://www.reddit.com/r/meo/comments/1abcde/tieu_de/",
  "https://www.tiktok.com/@ten/video/7123456789012345678",
  "https://www.google.com.vn/search?q=meo&tbm=isch&safe=active",
  "https://hoc.example/watch?v=12",
  "https://hoc.example/http/node.js/huong-dan",
  "https://hoc.example/https/trang.html",
  "https://hoc.example/bai/-----het-----",
  "https://hoc.example/?bai-giang.html",
  "https://hoc.example/search?q=meo&category=toan&page=2",
  "https://hoc.example/search.php?q=meo&page=2",
  "https://hoc.example/web?s=meo",
  "https://hoc.example/bai/status/12",
])("%s shows no other", (url) => {
  expect(unwrap(address(url))).toEqual({ shown: [], named: [], mentioned: [], proxy: null });
});

test("who stands in a line beside the names of all countries waits for the worker too", () => {
  expect(wrapperHosts).toEqual(expect.arrayContaining(["translate.googleusercontent.com", "view.officeapps.live.com"]));
  expect(wrapperHosts.filter((name) => name.endsWith("*") || name === "bing.com")).toEqual([]);
});

test("wrappers in wrappers are all opened, and too many are a proxy", () => {
  const once = `https://web.archive.org/web/2024/${target}`;
  const twice = `https://translate.google.com/translate?u=${encodeURIComponent(once)}`;
  expect(shownBy(twice)).toEqual(["web.archive.org", "xau.example"]);
  for (const start of ["https://translate.google.com/translate?u=", "https://la.example/?url="]) {
    const again = unwrap(address(start + encodeURIComponent(start + coded)));
    expect([...again.shown, ...again.named].map(({ hostname }) => hostname)).toContain("xau.example");
  }
  let deep = target;
  for (let i = 0; i < 4; i += 1) deep = `https://web.archive.org/web/2024/https://r.jina.ai/${deep}`;
  expect(unwrap(address(deep)).proxy).toBe("nested addresses");
  const many = Array.from({ length: 40 }, (_, i) => `u=https://a${i}.example`).join("&");
  expect(unwrap(address(`https://translate.google.com/?${many}`)).shown.length).toBeLessThanOrEqual(12);
});

const host = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/), fc.constantFrom("example", "com.vn", "co.uk"))
  .map((parts) => parts.join("."));
const inner = fc
  .tuple(fc.constantFrom("http", "https"), host, fc.stringMatching(/^(\/[a-z0-9]{1,6}){0,3}$/))
  .map(([scheme, name, path]) => `${scheme}://${name}${path === "" ? "/" : path}`);
const coat = fc.constantFrom(
  (text: string) => text,
  encodeURIComponent,
  (text: string) => encodeURIComponent(encodeURIComponent(text)),
  base64,
  base64Url,
  (text: string) => base64(encodeURIComponent(text)),
  (text: string) => encodeURIComponent(base64(text)),
);
const realHost = (name: string) => name.replace("*", "com.vn");
const withParams = wrappers.flatMap(({ hosts, at, params = [] }) =>
  params.flatMap((name) =>
    name === "" ? [] : hosts.map((at0) => `https://${realHost(at0)}${at?.[0] ?? "/"}?${name}=`),
  ),
);

test("every parameter of every wrapper is opened, whatever coat the target wears", () => {
  fc.assert(
    fc.property(fc.constantFrom(...withParams), inner, coat, (before, page, wear) => {
      expect(unwrap(address(before + wear(page))).shown.map(formatAddress)).toContain(formatAddress(address(page)));
    }),
    runs(600),
  );
});

test("a host written as a label is read back", () => {
  fc.assert(
    fc.property(host, (name) => {
      const label = name.replaceAll("-", "--").replaceAll(".", "-");
      expect(shownBy(`https://${label}.translate.goog/a`)).toEqual([name]);
    }),
    runs(300),
  );
});

test.each([
  ["https://u-example.translate.goog/choi?_x_tr_hp=xa", "xau.example"],
  ["https://1-xau-example.translate.goog/?_x_tr_enc=1", "xau.example"],
  ["https://0-xu-6mc-example.translate.goog/?_x_tr_enc=0", "xn--xu.6mc.example"],
  ["https://0-xu--6mc-example.translate.goog/?_x_tr_enc=0", "xn--xu-6mc.example"],
  ["https://a---b-example.translate.goog/", "a--b.example"],
])("%s is read as its makers say", (url, name) => {
  expect(shownBy(url)).toContain(name);
});

test("any address at all is opened without an error, and within bounds", () => {
  const text = fc.string({ unit: "binary", maxLength: 80 });
  const before = fc.constantFrom(
    ...withParams,
    "https://r.jina.ai/",
    "https://la.example/?url=",
    "https://la.example/",
  );
  fc.assert(
    fc.property(before, text, (start, rest) => {
      const url = start + encodeURIComponent(rest.toWellFormed()) + rest.toWellFormed();
      const { shown, named, mentioned } = unwrap(address(url), fragmentOf(url));
      expect(shown.length + named.length + mentioned.length).toBeLessThanOrEqual(13);
    }),
    runs(600),
  );
});
