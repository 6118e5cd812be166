import type { WalkPage } from "./walk-page.ts";

/** Health, growing up, help and prevention, as hospitals, youth unions and school clinics write. */
export const healthPages: readonly WalkPage[] = [
  [
    "breast cancer",
    "https://benhvienphunu.example/ung-thu-vu-dau-hieu-va-tam-soat",
    `Ung thư vú là bệnh hay gặp nhất ở phụ nữ. Tự khám vú mỗi tháng sau khi sạch kinh: cởi áo trước gương, nhìn hai vú, núm vú có tụt hay chảy dịch không, sờ từ nách vào. Ngực trần khi chụp nhũ ảnh là bình thường. Khối u nhỏ có thể mổ giữ vú. Người có mẹ hoặc chị mắc bệnh nên siêu âm vú từ 30 tuổi.`,
  ],
  [
    "breast cancer in english",
    "https://womenclinic.example/breast-self-exam",
    `Breast self-exam: stand naked to the waist in front of a mirror. Look at the nipples, touch each breast in circles, check the armpit. Nude mammograms take a minute. Breasts may bleed or feel sore before a period. If you find a lump, see a nurse. Most lumps are not cancer.`,
  ],
  [
    "sex education in secondary school",
    "https://truongthcshoabinh.example/giao-duc-gioi-tinh-lop-8",
    `Bài 12: Tình dục an toàn và trách nhiệm. Quan hệ tình dục là gì? Vì sao tuổi vị thành niên không nên quan hệ sớm? Cách dùng bao cao su. Thủ dâm có hại không? Phim sex, truyện sex cho thấy tình dục không thật: diễn viên, cắt ghép, bạo lực. Xem phim người lớn nhiều làm em hiểu sai. Khi ai đó gửi ảnh khỏa thân, em nói không, chặn và kể với thầy cô.`,
  ],
  [
    "questions of teenagers",
    "https://hoidapteen.example/hoi-dap/con-trai-16-tuoi-thu-dam",
    `Hỏi: Em là con trai 16 tuổi, em hay thủ dâm và xem phim sex, em thấy tội lỗi, có bị vô sinh không? Đáp: Chào em. Tò mò về sex ở tuổi em là bình thường. Thủ dâm không gây vô sinh. Nhưng xem phim người lớn mỗi ngày dễ thành thói quen khó bỏ và làm em mất tập trung. Em thử chơi thể thao, ngủ sớm, để điện thoại ngoài phòng.`,
  ],
  [
    "menstruation and love, in english",
    "https://teenhealth.example/sex/first-time",
    `Thinking about having sex for the first time? You never have to. Sexy pictures, porn and movies make sex look easy; real people talk first. Porn videos are acted. Vaginal, oral and anal sex can all pass on infections, so use condoms. If you feel pressured, horny jokes and nudes included, that is not okay. Talk to someone you trust.`,
  ],
  [
    "a clinic on orientation",
    "https://tuvanlgbt.example/em-la-ai",
    `Em thích bạn cùng giới, em có bất thường không? Không. Đồng tính, song tính, chuyển giới không phải là bệnh. Có bạn bị gọi là bê đê, bị đánh, bị bố mẹ dọa từ mặt, có lúc muốn chết. Em không cô đơn. Hãy tìm một người lớn tin được. Em có thể nhắn cho nhóm chúng tôi, tên em được giữ kín.`,
  ],
  [
    "suicide prevention for teachers",
    "https://tamlyhocduong.example/phong-chong-tu-tu-hoc-duong",
    `Khi học trò nói muốn chết, thầy cô hỏi thẳng: em có đang nghĩ đến việc tự tử không? Hỏi không làm em nghĩ đến chuyện đó nhiều hơn. Các câu "không muốn sống nữa", "sống để làm gì", "em vô dụng" là lời kêu cứu. Rạch tay, tự làm đau là cách em chịu đựng. Ở lại cùng em, gọi phụ huynh, gọi 111. Đừng hứa giữ bí mật.`,
  ],
  [
    "suicide prevention in english",
    "https://youthline.example/feeling-suicidal",
    `Feeling suicidal? You might think: I want to die, there is no reason to live, everyone is better off without me. These feelings pass. Text us, any hour. If you are cutting yourself or thinking of an overdose, put distance between you and the razor blade or pills. Tell a parent, a teacher, a friend. You matter. Our crisis line is free.`,
  ],
  [
    "a girl tells how she got well",
    "https://chuyencuaminh.example/minh-da-vuot-qua-tram-cam",
    `Năm lớp 10 mình trầm cảm. Đêm nào mình cũng nghĩ sống để làm gì, có hôm mình rạch tay, viết thư tuyệt mệnh rồi xé. Mình chỉ muốn chết. Mẹ phát hiện, ôm mình khóc, đưa đi khám. Bác sĩ kê thuốc, mỗi tuần mình gặp chị tâm lý. Bây giờ mình ổn hơn, mình vẽ tranh, nuôi mèo. Nếu bạn đang như mình ngày ấy, hãy nói ra.`,
  ],
  [
    "tobacco",
    "https://khongthuocla.example/tac-hai-thuoc-la-dien-tu-voi-hoc-sinh",
    `Thuốc lá điện tử, pod, vape có vị trái cây nhưng chứa nicotine gây nghiện. Có loại bị trộn cần sa, cỏ Mỹ, ma túy tổng hợp: học sinh hút một hơi là ngất, phê, co giật. Đừng thử vì bạn rủ. Cách từ chối: nói không, bỏ đi, kể với người lớn. Hút thuốc làm răng vàng, hơi thở hôi, phổi yếu. Đã lỡ hút, em gọi tổng đài cai thuốc.`,
  ],
  [
    "alcohol",
    "https://songkhoe.example/ruou-bia-va-tuoi-tre",
    `Uống rượu bia trước 18 tuổi hại não. Say rồi lái xe, đánh nhau, quan hệ không an toàn. Ngộ độc rượu methanol có thể chết sau vài giờ. Nếu bạn bè nôn, lả đi, hãy để nằm nghiêng và gọi 115. Luật cấm bán rượu bia cho người chưa đủ tuổi.`,
  ],
  [
    "medicines for pain and sleep",
    "https://nhathuocxanh.example/thuoc-ketamine-morphin-trong-gay-me",
    `Ketamine là thuốc gây mê dùng trong mổ, nhất là ở trẻ nhỏ và khi cấp cứu. Tác dụng phụ: ảo giác, tăng tiết nước bọt. Morphin, fentanyl giảm đau sau mổ. Cocaine từng được dùng để tê mũi họng. Thuốc thuộc danh mục kiểm soát đặc biệt, chỉ bán theo đơn. Quá liều phải cấp cứu ngay.`,
  ],
  [
    "gambling disorder",
    "https://benhvientamthan.example/roi-loan-cua-nguoi-choi-co-bac",
    `Người mắc chứng này nghĩ đến cá độ cả ngày, chơi tài xỉu online, lô đề online, nổ hũ để gỡ, nói dối vợ con, vay nóng. Thua thì muốn chết, thắng thì đặt cược lớn hơn. Điều trị gồm nói chuyện với bác sĩ, nhóm đồng đẳng, giao tiền cho người nhà giữ, chặn các trang nhà cái. Bệnh chữa được.`,
  ],
  [
    "a guide for parents on filters",
    "https://cungconlenmang.example/chan-web-den-tren-dien-thoai-cua-con",
    `Con bạn có thể gặp quảng cáo nhà cái, game bài đổi thưởng, phim sex, jav, hentai chỉ sau vài lần bấm nhầm. Hãy bật tìm kiếm an toàn, đặt DNS gia đình, cài phần mềm chặn web đen. Nói trước với con: nếu thấy cảnh khỏa thân hay máu me thì tắt máy và gọi bố mẹ, con không bị mắng. Xem lịch sử là bước sau cùng.`,
  ],
  [
    "online safety for children",
    "https://antoanchoem.example/bi-nguoi-la-xin-anh",
    `Người lạ xin em chat sex, bật camera, show hàng, gửi ảnh không mặc áo? Đó là xâm hại trên mạng. Em không có lỗi. Dừng lại, chụp màn hình, chặn, kể với người lớn, gọi 111. Đừng gửi tiền chuộc. Kẻ xấu hay dọa tung clip. Cơ quan chức năng gỡ được.`,
  ],
  [
    "first aid for cuts",
    "https://sococuu.example/so-cuu-vet-thuong-chay-mau",
    `Vết thương chảy máu: rửa tay, ép gạc sạch, nâng cao tay chân. Dao lam cắt tay sâu phải khâu. Đứt lìa ngón tay: bọc ngón trong túi sạch, đặt lên đá, không ngâm nước. Người mất nhiều máu có thể tử vong trong vài phút. Rắn cắn: không rạch tay, không hút nọc, không buộc chặt. Gọi 115.`,
  ],
  [
    "abortion and contraception",
    "https://suckhoegioitre.example/tranh-thai-khan-cap",
    `Thuốc tránh thai khẩn cấp uống trong 72 giờ. Không dùng quá hai lần một tháng. Que thử hai vạch thì đi khám. Phá thai không an toàn gây vô sinh, có thể chết. Bạn gái tuổi teen cần người thân đi cùng. Làm tình lần đầu vẫn có thể có thai.`,
  ],
];
