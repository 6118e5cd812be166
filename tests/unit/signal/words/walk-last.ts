import type { WalkPage } from "./walk-page.ts";

/** Written last of the walk, with the words and their thresholds as they are. */
export const lastPages: readonly WalkPage[] = [
  [
    "a reporter goes under cover",
    "https://baochieu.example/phong-su/thuc-te-mot-san-ca-cuoc",
    `Phóng viên vào vai con bạc. Nhóm có 4.000 người, admin đăng soi kèo mỗi tối, cược bóng đá, tài xỉu online, xóc đĩa online, nổ hũ. Ai nạp đầu được thưởng. Thắng nhỏ thì rút được, thắng lớn bị khóa. Một người đàn ông kể đã bán xe. Cuối tuần, nhóm đổi tên. Đường dây ấy vẫn chạy.`,
  ],
  [
    "a local poker evening",
    "https://hoibaixuan.example/ban-tin/giai-poker-tu-thien",
    `Giải poker từ thiện tại nhà văn hóa quận, vé 200 nghìn, tiền ủng hộ trẻ mổ tim. Không ăn tiền, phỉnh nhựa. Luật Texas Hold'em: hai lá tẩy, năm lá chung. Dealer là các bạn tình nguyện. Quán quân nhận cúp và nồi cơm điện.`,
  ],
  [
    "the language of the internet",
    "https://thegioimang.example/giai-ma/teen-noi-gi",
    `Từ điển teen: "toang" là hỏng, "gắt" là căng, "chill" là thư giãn, "phê" là sướng, "xu cà na" là xui. Vài từ đáng lo: "sugar baby", "fwb", "gửi nude", "bay", "đập đá", "kẹo". Thấy con dùng thì hỏi han, không vội quy tội. Có khi chỉ là đùa theo bài nhạc.`,
  ],
  [
    "drug slang for nurses, in english",
    "https://nursenotes.example/street-names",
    `Street names heard in the emergency room: weed, kush, edibles and dabs for cannabis; ecstasy, molly; meth; shrooms or magic mushrooms. Watch for a high pulse, dry mouth, panic. Edibles act late, so patients take more. Do not judge. Give water, a quiet room, and check the temperature.`,
  ],
  [
    "human trafficking",
    "https://bienphong.example/chuyen-an/giai-cuu-bon-co-gai",
    `Bốn cô gái bị dụ sang bên kia biên giới làm nhân viên karaoke, thực chất là ép tiếp khách, quay clip sex, chat sex với người lạ. Ai chống cự bị bỏ đói, chích điện. Một em gọi được về cho mẹ bằng điện thoại mượn. Bộ đội biên phòng phối hợp nước bạn đưa các em về đêm 12.`,
  ],
  [
    "a diet and its harm",
    "https://dinhduongtre.example/nhin-an-giam-can",
    `Nhịn ăn, móc họng, uống trà giảm cân, theo mấy nhóm thinspo, pro ana: em tụt 12 ký trong hai tháng, tóc rụng, mất kinh, ngất trong giờ thể dục. Em thấy mình vô dụng khi ăn một cái bánh. Giờ em ăn ba bữa với mẹ, mỗi tuần gặp bác sĩ dinh dưỡng.`,
  ],
  [
    "war crimes, a museum",
    "https://baotangchungtich.example/phong-trung-bay-3",
    `Phòng 3 trưng bày ảnh lính cầm đầu người, ảnh thi thể bị kéo sau xe, dụng cụ tra tấn, máy chém. Khách dưới 12 tuổi nên đi cùng người lớn. Có ghế nghỉ, có sổ cảm tưởng. Nhiều người khóc. Một cựu binh viết: tôi đã ở đó, xin lỗi.`,
  ],
  [
    "myths of Greece",
    "https://kechuyenthanthoai.example/hy-lap/perseus-chem-dau-medusa",
    `Perseus chặt đầu Medusa, máu chảy sinh ra ngựa có cánh. Cronus thiến cha, nuốt con. Zeus hóa thiên nga ve vãn Leda. Oedipus giết cha, lấy mẹ, tự chọc mù mắt. Jocasta treo cổ. Thần thoại kể những điều người ta sợ nhất bằng giọng bình thản.`,
  ],
  [
    "a phrase book",
    "https://hoctienganhvui.example/idioms-with-die",
    `Idioms: to die for, tuyệt ngon; dying to see you, rất muốn gặp; over my dead body, đừng hòng; killing time, giết thời gian; you bet, tất nhiên; hit the jackpot, trúng quả; play your cards right; a shot in the dark; sexy idea. I want to die of shame: xấu hổ muốn chết.`,
  ],
  [
    "gynaecology price list",
    "https://phongkhamphusan.example/bang-gia",
    `Khám phụ khoa 200.000; siêu âm đầu dò âm đạo 250.000; soi cổ tử cung 300.000; xét nghiệm HPV 600.000; cắt bao quy đầu 4.500.000; se khít âm đạo; xuất tinh sớm; yếu sinh lý; viêm tinh hoàn; sùi mào gà. Làm việc cả thứ bảy.`,
  ],
  [
    "an anime club",
    "https://clbanime.example/goc-review/attack-on-titan",
    `Review: máu me, titan nhai người, xác chết khắp phố, cảnh phanh thây làm mình ám ảnh. Nhạc đỉnh. Đừng xem khi ăn. Phim có bản không che chỉ chiếu rạp Nhật. Nhóm mình cấm đăng hentai, cấm spoil, cấm cãi nhau. Chủ nhật tụ tập ở quán trà sữa.`,
  ],
  [
    "the price of gold",
    "https://giavangmoingay.example/hom-nay",
    `Giá vàng nhẫn 9999 mua vào 88,2 bán ra 89,9. Dân đặt cược giá còn lên, xếp hàng từ 5 giờ sáng. Ngân hàng bán 2 chỉ một người. Tỷ lệ chênh mua bán 1,7 triệu. Chuyên gia: đừng vay tiền mua vàng, kèo này rủi ro.`,
  ],
];
