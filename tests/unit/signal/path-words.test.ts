import { expect, test } from "vitest";
import { pathSignals } from "../../../core/signal/path-words.ts";
import { address, nameReader } from "../support.ts";

const seen = (path: string) => pathSignals(address(`https://la.example${path}`), nameReader);

test.each([
  ["/videos/hentai/12", "adult", "hentai"],
  ["/the-loai/phim-sex", "adult", "phim-sex"],
  ["/Porn/", "adult", "porn"],
  ["/gai%20goi", "adult", "gai-goi"],
  ["/casino/", "gambling", "casino"],
  ["/app/tai-xiu-online", "gambling", "tai-xiu"],
  ["/a/b/c/nha-cai.html", "gambling", "nha-cai"],
])("%s asks for caution", (path, category, evidence) => {
  expect(seen(path)).toEqual([{ category, level: "caution", evidence, place: "path" }]);
});

test.each([
  [
    "lessons",
    "/sex-education",
    "/giao-duc-gioi-tinh",
    "/health/masturbation-faq",
    "/suc-khoe/phim-sex",
    "/sexual-health",
  ],
  ["help", "/porn-addiction", "/cai-nghien-casino", "/gambling-help", "/gambling-support"],
  [
    "titles",
    "/bat-nhom-to-chuc-ca-cuoc-qua-mang",
    "/triet-pha-duong-day-nha-cai-quoc-te",
    "/why-porn-is-not-like-love",
  ],
  ["what is explained", "/wiki/Pornography", "/wiki/Casino", "/tu-dien/casino", "/news/gambling", "/questions/1/poker"],
  [
    "words of a language",
    "/word/sex",
    "/nghia/escort.html",
    "/tu-dien-anh-viet/escort",
    "/translation/english-vietnamese/escort",
    "/en/synonyms/casino",
  ],
  ["letters inside a word", "/essex/middlesex", "/hoc-tap-moi-ngay", "/ca-si-noi-tieng", "/analytics", "/pokerogue"],
  ["what a machine made up", "/HixXXHiA", "/v/aPorNx1", "/", "/anh/1fb88ab2c4.jpg", "/commit/c02fb88936"],
  ["numbers", "/tin/46686", "/tin-6686.html", "/6686/"],
  ["weak words", "/sexy", "/gai-xinh", "/lottery", "/xo-so"],
])("%s open without a word", (_what, ...paths) => {
  expect(paths.filter((path) => seen(path).length > 0)).toEqual([]);
});

test.each(["teenhealth.example", "phu-khoa-clinic.example", "suckhoegioitre.example", "truongthcs-hoabinh.example"])(
  "a shelf of %s is one of care",
  (host) => {
    expect(pathSignals(address(`https://${host}/sex/first-time`), nameReader)).toEqual([]);
    expect(pathSignals(address("https://la.example/sex/first-time"), nameReader)).toHaveLength(1);
  },
);
