import type { WalkPage } from "./walk-page.ts";

/** Newspapers, laws, sport and the state: written for these tests in their styles, nobody's text is copied. */
export const newsPages: readonly WalkPage[] = [
  [
    "a draft law on casinos",
    "https://baosangsom.example/kinh-doanh/de-xuat-thi-diem-nguoi-viet-vao-casino-4671.html",
    `Bộ Tài chính đang lấy ý kiến dự thảo nghị định về kinh doanh casino, thay thế quy định năm 2017. Theo dự thảo, người Việt đủ 21 tuổi, có thu nhập từ 10 triệu đồng
    mỗi tháng được vào chơi tại hai casino thí điểm. Doanh nghiệp phải lắp camera ở mọi bàn baccarat, roulette và máy đánh bạc có jackpot. Vé vào cửa là 1 triệu đồng một ngày. Một số
    đại biểu lo ngại sòng bạc làm tăng cờ bạc trong dân. Casino trực tuyến vẫn bị cấm. Năm ngoái các casino nộp ngân sách hơn 2.000 tỷ đồng.`,
  ],
  [
    "a decree on bets on football",
    "https://tapchitaichinh.example/chinh-sach/kinh-doanh-dat-cuoc-bong-da-quoc-te.html",
    `Dự thảo nghị định về kinh doanh đặt cược đua ngựa, đua chó và bóng đá quốc tế quy định mức đặt cược tối thiểu 10.000 đồng mỗi lần. Chính phủ chọn một doanh nghiệp thí điểm trong
    5 năm. Tỷ lệ trả thưởng không thấp hơn 65 %. Người dưới 21 tuổi không được đặt cược. Hoạt động cá cược bóng đá qua mạng của nhà cái nước ngoài là trái phép và bị xử phạt đến 200 triệu đồng.`,
  ],
  [
    "lottery results of the north",
    "https://baosangsom.example/ket-qua-xo-so/mien-bac-hom-nay.html",
    `XSMB thứ bảy. Giải đặc biệt 45120. Giải nhất 88213. Giải nhì 19402, 55671. Giải ba 00231, 45127, 90873, 12245, 66710, 38172. Lô tô đầu 0: 02, 05; đầu 1: 12, 17. Thống kê lô gan, cặp số
    ra nhiều nhất trong 30 ngày. Vé trúng giải đặc biệt lĩnh 500 triệu đồng, người trúng thưởng nộp thuế 10 %. Hôm nay có mấy giải bị trùng đầu câm. Quay thưởng lúc 18 giờ 15 tại trường quay.`,
  ],
  [
    "people who sell lottery tickets",
    "https://baosangsom.example/doi-song/nguoi-ban-ve-so-tra-lai-ve-trung-doc-dac.html",
    `Chị Tư bán vé số ở Cần Thơ trả lại năm tờ vé trúng độc đắc cho khách mua thiếu. Khách gọi điện dặn để lại vé rồi quên. Chị nói nghèo cho sạch, của người ta mình không lấy. Ông khách tặng chị 200 triệu
    đồng để sửa nhà. Ai cũng bảo chị trúng lớn nhất là tấm lòng. Chiều nay chị vẫn đi bán như mọi ngày, mong bán hết xấp vé để kịp đón con tan trường.`,
  ],
  [
    "football before a match",
    "https://thethaoviet.example/bong-da/nhan-dinh-viet-nam-thai-lan-19h30.html",
    `Nhận định trận Việt Nam gặp Thái Lan, 19h30 tối nay. Đội tuyển không có tiền đạo số 9 vì chấn thương. Các nhà cái châu Âu đánh giá chủ nhà cao hơn, tỷ lệ kèo nghiêng về Việt Nam với nửa bàn. Lịch sử đối đầu: thắng 4, hòa 7, thua 13.
    Huấn luyện viên muốn chơi pressing từ đầu và bắn phá khung thành bằng sút xa. Dự đoán tỷ số 2-1. Đội hình dự kiến: thủ môn, bốn hậu vệ, ba tiền vệ, ba tiền đạo.`,
  ],
  [
    "football after a match",
    "https://thethaoviet.example/bong-da/ban-thang-phut-bu-gio-giup-chu-nha-thang-soc.html",
    `Bàn thắng phút bù giờ giúp chủ nhà thắng sốc. Tiền đạo này từng bị chê là vô dụng, nay thành người hùng. Cú đúp giết chết hy vọng của đội khách. Trung vệ máu me đầy mặt vẫn xin vào sân. Khán giả muốn vỡ tim, nhiều người buồn muốn khóc. Thua
    trận này đội khách coi như tự sát trong cuộc đua vô địch. Huấn luyện viên nói đội bóng cần máu lửa và cái đầu lạnh.`,
  ],
  [
    "a raid on a bar",
    "https://phapluatngaymoi.example/phap-luat/dot-kich-quan-bar-phat-hien-40-nguoi-duong-tinh.html",
    `Rạng sáng nay, đoàn kiểm tra đột kích quán bar trên đường ven biển, phát hiện 40 người dương tính. Trên bàn có nhiều gói ketamine, kẹo màu nghi là thuốc lắc và hàng trăm quả bóng cười. Chủ quán khai mua ma túy từ một người quen trên mạng rồi bán ma túy
    lại cho khách bay lắc. Nhiều cô gái đến chơi vì nghe bạn rủ. Công an đã tạm giữ chủ quán cùng ba nhân viên để điều tra.`,
  ],
  [
    "a court on a ring of prostitution",
    "https://phapluatngaymoi.example/phap-luat/tuyen-an-nhom-moi-gioi-gai-goi.html",
    `Tòa án nhân dân quận tuyên phạt ba bị cáo từ 4 đến 7 năm tù về tội môi giới mại dâm. Nhóm này lập trang mạng đăng ảnh khỏa thân của các cô gái, quảng cáo gái gọi cao cấp, thỏa thuận giá qua ứng dụng. Nhiều người bị lừa đi làm mẫu ảnh rồi bị ép. Hội đồng xét xử cho rằng hành vi coi thường pháp luật.`,
  ],
  [
    "photographs sent round",
    "https://baosangsom.example/xa-hoi/nu-sinh-bi-tung-anh-nong-can-lam-gi.html",
    `Một nữ sinh bị người yêu cũ tung ảnh nóng, clip sex lên mạng để tống tiền. Em hoảng loạn, bỏ ăn, có lúc nói không muốn sống. Luật sư khuyên: đừng xóa tin nhắn, hãy chụp lại, báo cơ quan công an, yêu cầu nền tảng gỡ bỏ. Người phát tán có thể bị xử lý hình sự. Gia đình đừng trách mắng; nạn nhân không có lỗi.`,
  ],
  [
    "a traffic accident",
    "https://baosangsom.example/thoi-su/xe-khach-lao-vuc-5-nguoi-chet.html",
    `Xe khách mất phanh lao xuống vực sâu 30 mét, 5 người chết, 18 người bị thương. Thi thể các nạn nhân được đưa về nhà xác. Người dân hiến máu cứu người. Hiện trường đẫm máu, nhiều đồ đạc vương vãi. Tài xế bị thương nặng. Bộ trưởng yêu cầu xử lý nghiêm nhà xe chở quá số người.`,
  ],
  [
    "a war far away",
    "https://baosangsom.example/the-gioi/giao-tranh-ac-liet-o-bien-gioi-hang-tram-nguoi-chet.html",
    `Giao tranh ác liệt suốt đêm ở biên giới khiến hàng trăm người chết. Phiến quân công bố video hành quyết tù binh, gây phẫn nộ; các nền tảng gỡ bỏ sau vài giờ. Liên Hợp Quốc lên án việc chặt đầu con tin và tra tấn dân thường. Người tị nạn kể về những xác chết bên đường. Lệnh ngừng bắn được kêu gọi.`,
  ],
  [
    "cannabis abroad",
    "https://baosangsom.example/the-gioi/thai-lan-siet-quy-dinh-ve-can-sa.html",
    `Thái Lan siết quy định về cần sa sau ba năm nới lỏng. Cửa hàng chỉ được bán cần sa theo đơn của bác sĩ. Du khách Việt mang hạt giống cần sa, kẹo dẻo có THC về nước sẽ bị xử lý. Một chủ tiệm nói doanh thu giảm một nửa. Giới trẻ từng coi hút cỏ là chuyện vui, nay phải cân nhắc.`,
  ],
  [
    "a film is reviewed",
    "https://giaitri24.example/phim/review-phim-kinh-di-moi-dan-nhan-t18.html",
    `Phim dán nhãn T18 vì cảnh máu me, chặt đầu và cảnh nóng kéo dài. Nữ chính khỏa thân trong hai phân đoạn nhưng không phản cảm. Nửa đầu rùng rợn, nửa sau đuối. Cảnh tra tấn dưới hầm khiến khán giả rùng mình. Kẻ sát nhân hàng loạt được diễn rất hay. Phim có doanh thu 30 tỷ đồng sau ba ngày chiếu.`,
  ],
  [
    "a star marries",
    "https://giaitri24.example/sao/dam-cuoi-ca-si-casino.html",
    `Đám cưới của ca sĩ nổi tiếng diễn ra ở bãi biển. Cô dâu diện váy sexy khoe lưng trần, khách mời toàn gái xinh trai đẹp. Chú rể là nhân viên ngân hàng. Hai người quen nhau khi cùng đóng phim ngắn. Fan chúc cặp đôi trăm năm hạnh phúc. Ảnh cưới lan truyền khắp mạng, có người đùa muốn chết vì ngọt.`,
  ],
  [
    "rumours of a stock",
    "https://tapchitaichinh.example/chung-khoan/nha-dau-tu-nhu-ngoi-tren-song-bac.html",
    `Nhiều nhà đầu tư ví thị trường như sòng bạc. Họ đặt cược vào cổ phiếu bất động sản, dùng đòn bẩy cao rồi bị gọi ký quỹ. Chuyên gia khuyên không nạp tiền vào sàn lạ hứa lãi 30 %, rút tiền dễ, khuyến mãi cho người mới. Cược hết vào một mã là đánh bạc chứ không phải đầu tư.`,
  ],
  [
    "a swindle by telephone",
    "https://phapluatngaymoi.example/canh-giac/lua-nap-tien-lam-nhiem-vu.html",
    `Chị H. được rủ làm nhiệm vụ, nạp tiền nhận hoa hồng. Ban đầu rút tiền nhanh, sau đó tài khoản bị khóa. Kẻ gian dụ chị vào link game bài, soi cầu xổ số, hứa trúng lớn. Tổng cộng chị mất 800 triệu đồng. Ngân hàng khuyên không bấm vào đường link lạ, không chuyển tiền cho người quen trên mạng.`,
  ],
  [
    "cockfights in the country",
    "https://baosangsom.example/van-hoa/tro-choi-dan-gian-ngay-tet.html",
    `Ngày Tết ở làng có kéo co, đấu vật, đá gà, bầu cua, bài chòi. Ngày xưa đá gà chỉ để vui, con gà thắng được buộc nơ đỏ. Nay một số nơi biến thành ăn tiền, nên xã nhắc bà con không chơi xóc đĩa, không đánh bạc. Bài chòi được công nhận là di sản. Trẻ nhỏ mê nhất trò bắt vịt dưới ao.`,
  ],
];
