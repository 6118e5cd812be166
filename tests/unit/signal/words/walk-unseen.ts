import type { WalkPage } from "./walk-page.ts";

/** Written after the words were mended by the pages before; three of these were held, and the points were raised once more. */
export const unseenPages: readonly WalkPage[] = [
  [
    "a teacher's guide to growing up",
    "https://blogcogiao.example/day-con-ve-gioi-tinh",
    `Con hỏi: mẹ ơi, sex là gì? Mẹ đừng lảng. Với bé lớp 3, mẹ nói: đó là chuyện của người lớn yêu nhau. Với bé lớp 7, mẹ kể về kinh nguyệt, mộng tinh, bao cao su. Con lỡ bấm vào phim sex trên điện thoại của anh họ thì sao? Mẹ hỏi con thấy gì, có sợ không,
    rồi nói đó là diễn, không phải tình yêu. Đừng dọa, đừng đánh. Cơ thể con là của con, không ai được sờ vào chỗ đồ bơi che.`,
  ],
  [
    "a columnist on betting among students",
    "https://sinhvienhomnay.example/cau-chuyen/con-loc-ca-do-trong-ky-tuc-xa",
    `Mùa Euro, ký túc xá thức trắng. T. bắt đầu với 50 nghìn tiền kèo, rồi mượn bạn, cầm máy tính. Link vào nhà cái được chuyền tay trong nhóm chat, khuyến mãi nạp đầu, hoàn trả cược, rút tiền nhanh như nước. Đến trận chung kết cậu nợ 90 triệu. Mẹ bán bò trả thay con. T. bảo: em tưởng mình giỏi tính, hóa ra người ta tính hết rồi.`,
  ],
  [
    "court news in english",
    "https://cityherald.example/local/three-plead-guilty-in-online-casino-case",
    `Three men pleaded guilty on Monday to running an online casino out of a garage. The site offered slots, blackjack and a sportsbook and promised free spins to new players. A judge will decide in June. Neighbours said they noticed cars at night. The county lost nothing, the mayor said, but families did: one man bet his house.`,
  ],
  [
    "a recovering player in english",
    "https://plainstories.example/i-stopped-gambling",
    `I placed my first bet at nineteen. Free spins, a welcome bonus, then the live casino at three in the morning. I lied to my wife about the deposit. I wanted to die when the odds turned. A friend took my phone and drove me to a meeting. It has been four years. I still see the jackpot lights when I close my eyes.`,
  ],
  [
    "poisonous mushrooms",
    "https://kiemlamrung.example/nhan-biet-nam-doc",
    `Nấm tán trắng và nấm độc xanh đen gây chết người sau ba ngày. Có loại nấm gây ảo giác, phê, cười sặc, người ta gọi là nấm thức thần; mua bán loại này là phạm tội. Không hái nấm lạ sau mưa. Nếu lỡ ăn, gây nôn và giữ lại mẫu nấm.`,
  ],
  [
    "painting the nude",
    "https://mythuatvietnam.example/ve-khoa-than-trong-hoi-hoa",
    `Tranh khỏa thân có trong trường mỹ thuật từ năm 1925. Sinh viên vẽ người mẫu nude để hiểu xương và cơ. Thiếu nữ bên hoa huệ kín đáo, còn Vườn xuân thì mơ màng. Ngực trần trong điêu khắc Chăm là vẻ đẹp phồn thực. Triển lãm lần này có 40 bức, không dán nhãn 18+, nhưng cha mẹ nên xem cùng con.`,
  ],
  [
    "farm animals breed",
    "https://nongdanxanh.example/ky-thuat-phoi-giong-heo",
    `Heo nái lên giống: âm hộ sưng đỏ, đứng ì khi ấn lưng. Phối lần một sau 24 giờ. Heo nọc 8 tháng tuổi khai thác tinh tuần hai lần. Không để đực con nhảy cái quá sớm. Heo con cắt rốn, bấm răng, thiến ngày thứ bảy. Phim về kỹ thuật có trên kênh của trạm.`,
  ],
  [
    "true crime podcast",
    "https://kenhtruyendem.example/ky-an-vali-trong-phong-tro",
    `Tập 41: Kỳ án vali. Mùi lạ trong phòng trọ, bà chủ gọi thợ phá khóa. Bên trong là thi thể bị phân xác. Hung thủ bình thản đi chợ, mua đá, mua bao. Ai là người thứ ba? Nội dung có yếu tố rùng rợn, người yếu tim cân nhắc. Tập sau: vụ xác chết không đầu bên bờ kênh.`,
  ],
  [
    "animal rescue",
    "https://cuuhocho.example/bao-cao-thang-9",
    `Tháng này nhóm cứu 31 con chó mèo. Có con bị hành hạ, mất một mắt, máu me đầy mình; có con bị chặt chân vì bẫy. Chúng tôi không đăng ảnh rùng rợn, mong bạn hiểu. Con Vện sau mổ đã biết vẫy đuôi. Cần người nhận nuôi bé mèo tam thể, thích ngủ trong hộp giày.`,
  ],
  [
    "medieval fair",
    "https://castlevisit.example/dungeon-tour",
    `Visit the dungeon: see the rack, the axe and the brazen bull. Our guide tells of torture, execution and a beheading that went wrong. It is gory fun with fake blood and plastic corpses, scary for under sixes. Then hold an owl, shoot a bow and eat a roast. Dogs on leads. Free parking.`,
  ],
  [
    "a mother writes of loss",
    "https://nguoimegia.example/nhat-ky/con-di-roi",
    `Con đi rồi, mẹ ngồi trong phòng con. Trên bàn còn cuốn vở, chữ con nghiêng nghiêng: con mệt, con không muốn sống nữa. Giá mẹ biết hỏi sớm hơn. Hôm ấy mẹ còn mắng con vô dụng vì một điểm năm. Mẹ viết ra đây để cha mẹ nào đọc được thì về ôm con mình một cái.`,
  ],
  [
    "song lyrics in english",
    "https://lyricsbook.example/songs/bleed-for-you",
    `Kill me with your kiss tonight / I bleed, I bleed in the neon light / Sexy devil, naked truth / You shot the arrow through my youth / I'd die for you, I'd die again / Hopeless romantic, worthless pen / Hit me like a drug, so high / Baby, never say goodbye.`,
  ],
  [
    "a shop of medicines from plants",
    "https://duoclieuviet.example/cay-gai-dau-va-soi-gai",
    `Cây gai dầu cho sợi dệt vải lanh của người Mông. Giống lấy sợi có rất ít THC, khác cần sa trồng trái phép. Hạt gai dầu ép dầu ăn, giàu omega 3. Cây gai xanh làm bánh gai. Ở ta chưa được trồng gai dầu tự do; muốn nghiên cứu phải xin phép bộ.`,
  ],
  [
    "how games sell luck",
    "https://gamevaphuhuynh.example/hop-qua-may-rui-loot-box",
    `Loot box là hộp quà may rủi: con nạp tiền để quay, giống quay hũ. Trò quay gacha làm não chờ đợi như máy jackpot ở casino. Một số game bài, bắn cá cho đổi thưởng ngầm, đó là đánh bạc. Phụ huynh hãy tắt mua hàng trong ứng dụng, đặt mật khẩu, xem lịch sử thẻ.`,
  ],
  [
    "women's fashion week",
    "https://phongcachdep.example/thoi-trang/xu-huong-do-lot-ren-xuyen-thau",
    `Xu hướng nội y ren xuyên thấu trở lại sàn diễn. Chân dài diện áo ngực lộ hàng cúc bạc, quần lưng thấp sexy. Tông nude hợp da bánh mật. Hot girl phòng gym mặc bra tập khoe cơ bụng. Nhà mốt nói: gợi cảm không phải là hở. Giá từ 490 nghìn đồng.`,
  ],
  [
    "library catalogue",
    "https://thuvienhuyen.example/danh-muc/sach-moi-thang-10",
    `Sách mới: Số đỏ; Tắt đèn; Bỉ vỏ; Làm đĩ (Vũ Trọng Phụng); Kỹ nghệ lấy Tây; Rừng Na Uy; Lolita; Giết con chim nhại; Tội ác và hình phạt; Con bạc; Mật mã Da Vinci; Bí mật tư duy triệu phú; 100 câu hỏi về sex của teen; Luật phòng, chống ma túy.`,
  ],
];
