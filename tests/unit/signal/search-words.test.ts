import { describe, expect, test } from "vitest";
import { searchSignals } from "../../../core/signal/search-words.ts";
import { address, nameReader } from "../support.ts";

const said = (words: string) =>
  searchSignals(address(`https://www.google.com/search?q=${encodeURIComponent(words)}`), nameReader).map(
    ({ category, level }) => `${category} ${level}`,
  );

describe("a search", () => {
  test.each([
    ["cách tự tử không đau", "self-harm caution"],
    ["cach tu tu khong dau", "self-harm caution"],
    ["ko muon song nua", "self-harm caution"],
    ["tự tử", "self-harm caution"],
    ["buồn muốn chết", "self-harm caution"],
    ["how to kill myself", "self-harm caution"],
    ["i want to die", "self-harm caution"],
    ["phim sex hay", "adult block"],
    ["PHIM SEX", "adult block"],
    ["free porn videos", "adult block"],
    ["phim người lớn", "adult caution"],
    ["mua cần sa ở hà nội", "drugs caution"],
    ["buy weed online", "drugs caution"],
    ["clip chặt đầu", "violence caution"],
    ["gore videos", "violence caution"],
    ["nhà cái uy tín", "gambling caution"],
    // The trade speaks so of itself.
    ["nhà cái uy tín không lừa đảo", "gambling caution"],
    ["xem phim sex không bị phạt", "adult block"],
    ["blowjob therapy", "adult block"],
    // People, illnesses and lessons beside the thing itself are no excuse for it.
    ["phim sex học sinh", "adult block"],
    ["phim sex giáo viên và sinh viên", "adult block"],
    ["phim sex công an", "adult block"],
    ["sex việt nam dậy thì", "adult block"],
    ["porn students and teachers", "adult block"],
    ["truyện sex lịch sử", "adult block"],
    ["em muốn chết vì trầm cảm", "self-harm caution"],
    ["trầm cảm muốn chết", "self-harm caution"],
    ["con muốn chết bác sĩ ơi", "self-harm caution"],
    ["cách tự tử không đau tư vấn", "self-harm caution"],
    ["không muốn sống nữa giúp đỡ em với", "self-harm caution"],
    ["i want to die therapy", "self-harm caution"],
    ["tư vấn nhà cái uy tín", "gambling caution"],
    ["chuyên gia soi cầu miền bắc", "gambling caution"],
    ["sinh viên mua cần sa ở đâu", "drugs caution"],
    ["clip giết người trong chiến tranh", "violence caution"],
  ])("for “%s” tells of it", (words, signal) => {
    expect(said(words)).toEqual([signal]);
  });

  test.each([
    "giáo dục giới tính cho học sinh lớp 5",
    "phòng chống tự tử học đường",
    "dấu hiệu trầm cảm ở trẻ em",
    "cai nghiện ma túy ở đâu",
    "tác hại của ma túy",
    "thảm sát Sơn Mỹ",
    "chiến tranh thế giới thứ hai chết bao nhiêu người",
    "lão hạc chết như thế nào",
    "cách từ từ học giỏi",
    "sex education",
    "am i pregnant",
    "how do bees die",
    "essex university",
    "máy bay bà già",
    "casino royale film",
    "xổ số miền bắc hôm nay",
    "cách nấu canh gà",
    "bài thơ buồn",
    "weed killer for lawns",
    "chặt đầu cá như thế nào",
    "con gà bị cắt cổ",
    "porn addiction help for parents",
    "đánh bạc bị phạt tù bao nhiêu năm",
    "dương vật là gì",
    "tác hại của phim sex với học sinh",
    "cách cai nghiện phim sex",
    "nghiện phim sex phải làm sao",
    "phòng tránh lô đề online cho sinh viên",
    "khởi tố đối tượng bán ma túy cho học sinh",
    "bán ma túy bị phạt tù bao nhiêu năm",
    "triệt phá đường dây cá cược bóng đá",
    "tính xác suất trong tài xỉu và xóc đĩa",
    "lịch sử đá gà và xóc đĩa ở việt nam",
    "học sinh đánh bạc",
    "học sinh tự tử vì áp lực",
    "tác phẩm lão hạc tự tử",
    "kỹ năng phòng chống tự tử cho giáo viên",
    "nói không với ma túy",
    "ung thư vú có chữa được không",
    "tự khám vú tại nhà",
    "bài tập về nhà chương đánh bài",
    "trích đoạn truyện kiều thúy kiều ở lầu xanh",
    "phim kinh dị hay nhất",
    "suicide prevention for schools",
    "weed side effects",
    "history of capital punishment beheading",
    "kinh nguyệt không đều",
  ])("for “%s” is left alone", (words) => {
    expect(said(words)).toEqual([]);
  });
});

test.each([
  ["www.google.com/search?q=phim+sex&text=addiction", "adult block"],
  ["www.bing.com/search?q=free+porn&query=rehab", "adult block"],
  ["duckduckgo.com/rehab?q=free+porn", "adult block"],
  [
    `www.google.com/search?text=${"x".repeat(510)}&q=${encodeURIComponent("cách tự tử không đau")}`,
    "self-harm caution",
  ],
  ["www.google.com/search?as_q=phim&as_epq=sex", "adult block"],
])("no part that an engine may never read excuses or hides another: %s", (url, expected) => {
  const signals = searchSignals(address(`https://${url}`), nameReader);
  expect(signals.map(({ category, level }) => `${category} ${level}`)).toContain(expected);
});

test.each([
  "bị tống tiền bằng ảnh sex phải làm sao",
  "bị dọa tung clip sex",
  "em bị gạ chat sex phải làm sao",
  "em lỡ xem phim sex có sao không",
  "làm sao để bỏ xem phim sex",
  "cách cai phim sex",
  "how to stop watching porn",
  "someone is blackmailing me with sex video",
])("who is pressed or wants to stop meets no wall: %s", (words) => {
  expect(said(words)).toEqual([]);
});
