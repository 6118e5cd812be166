import type { WalkPage } from "./walk-page.ts";

/** Lessons, books, poems, kitchens and plays. */
export const schoolPages: readonly WalkPage[] = [
  [
    "the Tale of Kiều, at the green house",
    "https://vanhoc12.example/phan-tich-doan-trich-thuy-kieu-o-lau-xanh",
    `Phân tích nỗi thương mình. Kiều bị Mã Giám Sinh lừa vào lầu xanh của Tú Bà, phải tiếp khách làng chơi. "Biết bao bướm lả ong lơi, cuộc say đầy tháng trận cười suốt đêm." Nàng rút dao định tự tử, Tú Bà dỗ dành. Sở Khanh lừa nàng bỏ trốn rồi trở mặt. Nhà thơ xót thương thân phận kỹ nữ. Cuối cùng nàng nhảy xuống sông Tiền Đường tự vẫn, được sư Giác Duyên vớt.`,
  ],
  [
    "a poem by a woman of long ago",
    "https://vanhoc12.example/tho-ho-xuan-huong-banh-troi-nuoc",
    `Thơ Hồ Xuân Hương nổi tiếng thanh mà tục, tục mà thanh. Bánh trôi nước, quả mít, cái quạt đều là thân em. Người đọc xưa cười vì nghĩa thứ hai, gợi cảnh phòng the, thiếu nữ ngủ ngày để lộ yếm đào, đôi gò bồng đảo. Bà đả kích bọn hiền nhân quân tử dâm đãng. Tiếng nói ấy đòi quyền sống cho người vợ lẽ.`,
  ],
  [
    "a novel of the cards",
    "https://vanhoc11.example/tom-tat-chuong-danh-bai-trong-tieu-thuyet",
    `Chương đánh bài là chương dài nhất. Nhân vật ngồi xuống bàn roulette ở thành phố tắm suối, đặt cược hết tiền vào số không. Bà cụ già thắng lớn rồi cháy túi. Tác giả hiểu sòng bạc vì chính ông từng đánh bạc đến mức phải viết thuê trả nợ. Cô gái ném tiền vào mặt anh. Hỏi: vì sao anh không đứng dậy được?`,
  ],
  [
    "children's poem of the days",
    "https://hoctapmoingay.example/tho-cho-be-ngay-moi",
    `Ngày mới đến rồi bé ơi / Gà con gọi mẹ mặt trời lên cao / Ngoài vườn bướm lượn xôn xao / Bé xếp đồ chơi, bé chào ông bà. / Con cò lặn lội đường xa / Con cua tám cẳng bò ra bò vào / Cá cờ múa lượn trong ao / Bé ăn hết bát cháo nào, giỏi ghê.`,
  ],
  [
    "a sad love poem",
    "https://thotinhbuon.example/tho/anh-con-nho-em-khong",
    `Em đi rồi phố vắng / Anh muốn chết trong mưa / Tuyệt vọng như lá úa / Rơi hoài mấy cho vừa. / Đời kết thúc ở đâu / Khi tim còn rỉ máu / Anh ôm tình vùi sâu / Dưới mồ hoang cỏ ngủ.`,
  ],
  [
    "history of the colony's prisons",
    "https://lichsu9.example/nha-tu-con-dao",
    `Chuồng cọp Côn Đảo: tù nhân bị xiềng, bị rắc vôi bột, bị tra tấn đến chết. Chị Võ Thị Sáu hát trước pháp trường. Máy chém được đưa từ Sài Gòn ra. Hàng nghìn người nằm lại nghĩa trang Hàng Dương. Kẻ thù chặt đầu chiến sĩ, bêu giữa chợ. Tù nhân mổ bụng, cắt cổ tay để phản đối đàn áp.`,
  ],
  [
    "history of a famine",
    "https://lichsu9.example/nan-doi-nam-at-dau-1945",
    `Nạn đói năm Ất Dậu làm gần hai triệu người chết. Xác chết nằm dọc đường, xe bò chở ra hố chôn. Người ta ăn củ chuối, ăn cám, bán con. Nhà văn tả tiếng quạ gào trên những cây gạo. Phát xít bắt nhổ lúa trồng đay. Cách mạng phá kho thóc cứu dân.`,
  ],
  [
    "history of opium",
    "https://lichsu9.example/doc-quyen-thuoc-phien-thoi-phap",
    `Chính quyền thuộc địa độc quyền bán thuốc phiện, rượu và muối. Nhà nước mua nhựa, nấu, đóng hộp đồng rồi bán cho các tiệm hút. Có năm thuốc phiện chiếm một phần ba ngân sách. Người nghiện nằm bên bàn đèn, bán cả ruộng. Bản án chế độ thực dân viết: một nghìn làng có một nghìn năm trăm đại lý bán rượu và thuốc phiện.`,
  ],
  [
    "the second world war, in english",
    "https://historyforschools.example/world-war-two/holocaust",
    `Prisoners were stripped naked, shaved and sent to the gas chambers. Guards took part in mass execution and torture; corpses were burned. Allied soldiers found piles of bodies and filmed them so that nobody could deny it. Some survivors lost all hope and wanted to die; others wrote diaries. The pictures in this unit are graphic: ask your class teacher first.`,
  ],
  [
    "biology of animals",
    "https://sinhhoc7.example/tap-tinh-sinh-san-cua-dong-vat",
    `Mùa sinh sản, con đực khoe bộ lông, đánh nhau giành con cái. Bọ ngựa cái ăn con đực sau khi giao phối. Cá hồi đẻ trứng rồi chết. Gà trống đạp mái. Ốc sên lưỡng tính. Chim cánh cụt ấp trứng bằng chân. Câu hỏi: thụ tinh trong khác thụ tinh ngoài thế nào? Vẽ sơ đồ cơ quan sinh dục của thỏ.`,
  ],
  [
    "biology, in english",
    "https://biologynotes.example/asexual-and-sexual-reproduction",
    `Sexual reproduction mixes genes; asexual reproduction copies them. In flowers the stamen makes pollen. Sex cells have half the chromosomes. Great tits and blue tits lay eggs in spring; cocks crow to guard hens. The anal fin of the fish helps it to swim. Homo erectus made tools. Draw the sex organs of a tulip.`,
  ],
  [
    "chances at school",
    "https://toan10online.example/xac-suat-gieo-xuc-xac-rut-bai",
    `Một bộ bài tú lơ khơ 52 lá. Rút 2 lá, tính khả năng được hai con át. Trò chơi đặt cược 1 đồng: gieo ba xúc xắc, tổng từ 11 là tài, từ 10 trở xuống là xỉu. Bạn An chơi tài xỉu với máy 1.000 lần, nhà cái lời bao nhiêu? Vòng roulette có 37 số. Ai thắng khi chơi đủ lâu? Kết luận: sòng bạc không bao giờ thua.`,
  ],
  [
    "cooking: a whole chicken",
    "https://bepnhata.example/cach-lam-ga-nuong-mat-ong",
    `Gà làm sạch, chặt đầu, chặt chân, moi ruột, mổ phanh. Ức gà để trần, xoa mật ong vú sữa. Nướng 180 độ đến khi da gà nứng vàng đều, à quên, nướng vàng đều. Chịch nước sốt lên là lỗi gõ, phải là rưới. Dùng dao cắt cổ cánh. Bày rau xà lách, cà chua bi. Ăn nóng phê luôn.`,
  ],
  [
    "cooking: vỏ bưởi, cần tây, nấm",
    "https://bepnhata.example/nuoc-ep-can-tay-va-nam-xao",
    `Cần tây, cần ta, cỏ lúa mì ép lấy nước. Nấm mỡ xào tỏi, nấm hương nấu canh. Đá bào, đường phèn, hạt chia. Bóng bì lợn nấu thả ngày Tết. Kẹo lạc, kẹo kéo, kẹo dừa. Món này ăn là nghiện, ăn một lần muốn mua về cả ký.`,
  ],
  [
    "a play in a village",
    "https://sankhauviet.example/cheo-thi-mau-len-chua",
    `Thị Mầu lên chùa là trích đoạn chèo được yêu nhất. Thị Mầu lẳng lơ, ve vãn chú tiểu: "Người đâu mà đẹp như sao băng thế này." Thị Kính bị oan giết chồng, bị đánh, bị đuổi, ôm con đi xin sữa ba năm rồi chết trên đài sen. Tiếng cười dân gian lật mặt xã trưởng dâm ô, đồ điếu.`,
  ],
  [
    "school rules",
    "https://truongthcshoabinh.example/noi-quy",
    `Nội quy: đi học đúng giờ, mặc đồng phục, không xăm hình, không đánh nhau, không hút thuốc, không uống rượu bia, không chơi bài ăn tiền, không xem văn hóa phẩm đồi trụy, không mang dao, không quay clip đánh bạn đăng mạng. Vi phạm lần ba mời cha mẹ.`,
  ],
  [
    "games for children",
    "https://trochoivui.example/game-ban-ca-an-xu-cho-be",
    `Trò chơi bắn cá vui nhộn: kéo thả để bắt cá, nhặt sao, mở khóa đại dương. Trò xếp hình, nấu ăn, công chúa, đua xe. Trò chơi không có quảng cáo, không nạp tiền. Bé trên 6 tuổi chơi 20 phút thôi nhé. Đánh bại rồng để nhận kho báu.`,
  ],
  [
    "a dictionary",
    "https://tudienanhviet.example/tra-tu/bet",
    `Bet: cá cược, đánh cuộc; đoan chắc. I bet you can't: tôi cá là bạn không làm được. To make a bet. Casino: sòng bạc. Gamble: đánh bạc. Nude: khỏa thân. Naked: trần truồng. Weed: cỏ dại. Slot: khe. Kill: giết. Escort: hộ tống. Adult: người lớn. Sex: giới tính. Explicit: rõ ràng. Odds: khả năng.`,
  ],
];
