import type { WordCategory } from "../../../../core/signal/lexicon/word-data.ts";

/** What the words must see: short, made up, and in no more words than it takes. */
export const tellingTexts: readonly (readonly [WordCategory, string])[] = [
  [
    "gambling",
    "Nhà cái uy tín số 1 châu Á. Cá cược bóng đá, nổ hũ, tài xỉu online. Nạp đầu tặng 100%, hoàn trả cược mỗi ngày. Đăng ký ngay, rút tiền nhanh.",
  ],
  [
    "gambling",
    "Nha cai uy tin, no hu, tai xiu online, ca cuoc bong da. Khuyen mai nap dau cho nguoi choi moi, khong lo rut tien nhanh trong mot phut.",
  ],
  [
    "gambling",
    "Best online casino bonus! Free spins on slots, live casino with blackjack and roulette. Sportsbook: bet now and win the jackpot.",
  ],
  [
    "adult",
    "Phim sex hay nhất, phim người lớn không che, jav vietsub, gái gọi cao cấp. Xem clip sex mới mỗi ngày, khoe hàng.",
  ],
  [
    "adult",
    "Phim sex học sinh, clip sex sinh viên, gái gọi cao cấp, sex việt nam không che, jav vietsub, chat sex, khoe hàng. Không phải trẻ em: 18+.",
  ],
  ["adult", "Free porn videos and live sex. Xxx sex tube, milf and amateur sex, nude webcam girls. 18+ adult only."],
  [
    "violence",
    "Xem clip chặt đầu, video giết người, ảnh tử thi. Video máu me mới mỗi ngày, không che mặt, cảnh máu me ghê rợn.",
  ],
  [
    "violence",
    "Uncensored gore videos: execution videos, beheading video, dismembered bodies. Watch people die. Graphic death footage.",
  ],
  [
    "drugs",
    "Shop cần sa, ship cần sa toàn quốc. Bán cỏ Mỹ, thuốc lắc, nấm thức thần. Mua ketamine giá tốt, giao cỏ tận nơi.",
  ],
  [
    "drugs",
    "Buy weed online. Weed delivery, THC cartridges, shrooms for sale, MDMA for sale. Stealth shipping from our dispensary.",
  ],
  [
    "self-harm",
    "Tôi chỉ muốn chết. Chán sống rồi, không muốn sống nữa. Hôm qua lại rạch tay. Ai biết cách chết không đau thì chỉ tôi với.",
  ],
  [
    "self-harm",
    "I want to die. No reason to live, better off dead. Suicide methods that are painless: tell me. I keep cutting myself.",
  ],
];
