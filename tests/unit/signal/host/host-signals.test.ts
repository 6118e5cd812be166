import { describe, expect, test } from "vitest";
import { hostSignals } from "../../../../core/signal/host/host-signals.ts";
import { noNames } from "../../../../core/signal/name-reader.ts";
import { nameReader } from "../../support.ts";
import { vietnameseNames } from "../../../../scripts/model/vietnamese-names.ts";

const signalsOf = (hostname: string, names = nameReader) =>
  hostSignals({ scheme: "https", hostname, port: "", path: "/", query: "" }, names);

describe("a name that says what it is, by the words alone", () => {
  const words = { ...nameReader, guessWords: noNames.guessWords };

  test.each([
    ["casino-nha-cai-88.example", "gambling", "block", "casino"],
    ["nha-cai-uy-tin.example", "gambling", "block", "nha-cai"],
    ["nohu88.example", "gambling", "block", "nohu8"],
    ["taixiuonline.example", "gambling", "block", "taixiu"],
    ["www.keonhacai5.example", "gambling", "block", "keonhacai"],
    ["tructiepdaga.example", "gambling", "block", "tructiepdaga"],
    ["jun88-moi.example", "gambling", "block", "jun88"],
    ["cado-bongda.example", "gambling", "block", "cado-bong"],
    ["fb88abc1.example", "gambling", "block", "fb88"],
    ["fb88abc1.com.vn", "gambling", "block", "fb88"],
    ["ten6686.example", "gambling", "block", "6686"],
    ["my.bet.example", "gambling", "caution", "bet"],
    ["ketqua-xoso.example", "gambling", "caution", "xoso"],
    ["ten-gi-do.bet", "gambling", "block", ".bet"],
    ["phimsexhay.example", "adult", "block", "phimsex"],
    ["gai-goi-ha-noi.example", "adult", "block", "gai-goi"],
    ["lauxanh.example", "adult", "block", "lauxanh"],
    ["hentaivn.example", "adult", "block", "hentai"],
    ["free-porno-tube.example", "adult", "block", "porn"],
    ["sexy-shop.example", "adult", "caution", "sexy"],
    ["gai-xinh.example", "adult", "caution", "gai-xinh"],
    ["a.b.xxx", "adult", "block", ".xxx"],
  ] as const)("%s", (hostname, category, level, evidence) => {
    expect(signalsOf(hostname, words)).toEqual([{ category, level, evidence, place: "name" }]);
  });
});

test.each([
  // What machines make up: names of trials, tunnels and stores, and numbers.
  ["9299fb88.lop.example.dev", "c02fb88936.lop.example", "d3fb88abcdef.cloudfront.net", "lop-3c6fb884.tre.example"],
  ["ten46686.github.io", "46686.lop.example", "deploy-preview-6686--lop.example.app"],
  ["essex.example", "middlesex-schools.example", "sussexfarms.example", "sexton.example"],
  ["hoctapmoingay.example", "tienganhmoingay.example", "ngayhoi.example", "lambaitapmoingay.example"],
  ["analysis.example", "diabetesjournals.example", "better.example", "alphabet.example", "abet.example"],
  ["casinoitieng.example", "nhacaitao.example", "nhacailuong.example", "cacuocsong.example", "phodoithuong.example"],
  ["danhbacongty.example", "gamebaitap.example", "phimheopeppa.example", "hentainha.example", "khoanluan.example"],
  ["siriporn.example", "pornthip.example", "pokerogue.example", "pussycat-dolls.example", "xxxlutz.example"],
  ["jeuxvideos.example", "windows88.example", "fotogel.example", "judith.example", "timeslot.example"],
  ["sclerotic.example", "hitchcock.example", "scunthorpe.example", "penistone.example", "document.example"],
])("letters inside another word say nothing: %s, %s, %s …", (...hostnames) => {
  expect(hostnames.filter((hostname) => signalsOf(hostname).length > 0)).toEqual([]);
});

test.each([
  ["a school's or a state's ending", "casino.edu.vn", "sex.gov.vn", "porn.gov", "poker.ac.uk", "sexed.k12.ca.us"],
  [
    "help",
    "gambling-helpline.example",
    "porn-addiction-recovery.example",
    "stop-porn.example",
    "cai-nghien-casino.example",
    "gamblersanonymous.example",
    "sex-addicts-anonymous.example",
    "pornaddictionhelp.example",
    "gamblingtherapy.example",
    "sex-therapy.example",
    "quitusingporn.example",
    "gamblingcommission.example",
    "stop-casino.example",
    "chong-co-bac.example",
  ],
  ["lessons", "giaoduc-sex.example", "sexeducation.example", "sexology-casebook.example", "sex-ed.example"],
  ["no name at all", "88.88.88.88", "2001:db8::88", "casino"],
])("%s is guarded", (_what, ...hostnames) => {
  expect(hostnames.filter((hostname) => signalsOf(hostname).length > 0)).toEqual([]);
});

test.each([
  [
    "an addict of the thing",
    "addictingporn.example",
    "camgirlsaddict.example",
    "casino-addicts.example",
    "femdomaddiction.example",
  ],
  [
    "whoever wants no name told",
    "anonymous-casino.example",
    "bestanonymouscasinos.example",
    "anonymous-sex-chat.example",
  ],
  ["the trade's own lines and cures", "sex-hotline.example", "hotlineporn.example", "familytherapyxxx.example"],
  [
    "letters of other words",
    "casino-antibes.example",
    "xxx-stop.example",
    "1stoperoticshop.example",
    "survivoronlinecasino.example",
  ],
])("%s is no helper", (_what, ...hostnames) => {
  expect(hostnames.filter((hostname) => signalsOf(hostname)[0]?.level !== "block")).toEqual([]);
});

test("a harmless word before a harmful one does not hide it", () => {
  expect(signalsOf("casino-helpline.phimsexhay.example")).toMatchObject([{ category: "adult", evidence: "phimsex" }]);
  expect(signalsOf("gambling-help.nohu88.example")).toMatchObject([{ category: "gambling", evidence: "nohu8" }]);
  expect(signalsOf("stop-porn.free-porno.example")).toMatchObject([{ category: "adult", level: "block" }]);
  expect(signalsOf("porn-addiction-recovery.sexy-shop.example")).toMatchObject([
    { evidence: "sexy", level: "caution" },
  ]);
});

test("help in one label does not speak for another", () => {
  expect(signalsOf("helpline.casino-88.example")).toHaveLength(1);
});

test("no name made of ordinary Vietnamese syllables says anything", () => {
  const made = vietnameseNames(20_000);
  expect(new Set(made).size).toBe(20_000);
  expect(made.filter((name) => signalsOf(`${name}.vn`).length > 0)).toEqual([]);
});
