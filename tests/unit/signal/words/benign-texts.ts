/**
 * Good pages in the styles that a word list is most likely to wrong, written for these tests: nobody's text is copied. Each
 * is about as long as the part of a page that matters.
 */
export const benignTexts: Readonly<Record<string, string>> = {
  "news: an illegal betting ring is broken up": `Công an tỉnh vừa triệt phá một đường dây đánh bạc dưới hình thức cá độ bóng đá qua mạng với
    số tiền giao dịch hàng trăm tỷ đồng. Theo cơ quan điều tra, từ đầu năm các bị can đã mua trang web của một nhà cái nước ngoài, chia tài
    khoản cho các đại lý cấp dưới. Người chơi nạp tiền, đặt cược theo tỷ lệ cược do trang đưa ra, ngoài ra còn chơi tài xỉu, xóc đĩa, game bài đổi
    thưởng. Công an đã khởi tố vụ án, khởi tố 12 bị can về các tội đánh bạc và tổ chức đánh bạc, thu giữ nhiều tang vật liên quan. Cơ quan chức
    năng khuyến cáo người dân không tham gia cờ bạc dưới mọi hình thức, phụ huynh cần quản lý việc dùng điện thoại của trẻ em.`,
  "news: a drug case in court": `Ngày 12/3, tòa án nhân dân thành phố đưa ra xét xử sơ thẩm bị cáo về tội mua bán trái phép chất ma túy. Theo cáo trạng,
    bị cáo nhiều lần mua ma túy gồm thuốc lắc, ketamine rồi bán ma túy cho các nhóm bay lắc tại quán karaoke. Khi bắt giữ, cảnh sát thu 2 kg cần
    sa và 300 viên thuốc lắc. Viện kiểm sát đề nghị mức án 20 năm tù. Hội đồng xét xử nhận định hành vi của bị cáo gieo rắc tệ nạn ma túy.`,
  "news: a murder is solved": `Sau ba ngày truy xét, lực lượng chức năng đã bắt giữ nghi phạm sát hại người phụ nữ rồi phân xác để phi tang. Tại cơ quan điều
    tra, nghi phạm khai do mâu thuẫn tiền bạc nên dùng dao cắt cổ nạn nhân. Tử thi được phát hiện trong vali. Vụ án gây rúng động dư luận bởi tính chất
    man rợ. Công an kêu gọi người dân không chia sẻ hình ảnh máu me, clip giết người lên mạng xã hội vì gây tổn thương gia đình nạn nhân.`,
  "news: a football round-up": `Đội chủ nhà thắng kèo dưới trên sân khách nhờ cú đúp của tiền đạo ngoại. Giới cá cược châu Âu từng đánh giá rất thấp cơ hội của họ,
    với tỷ lệ cược 5 ăn 1. Huấn luyện viên nói sau trận: các cầu thủ đã chạy không biết mệt, trúng lớn là nhờ tinh thần tập thể. Vòng sau họ gặp đội đầu bảng.`,
  "news: the stars": `Nữ diễn viên lên tiếng về tin đồn lộ clip nóng. Cô cho biết ảnh nóng lan truyền trên mạng là sản phẩm ghép bằng công nghệ và đã trình báo công
    an. Trên thảm đỏ, cô diện váy cắt xẻ sexy, khoe vòng eo con kiến. Bộ phim cấp 3 mà cô từng đóng năm 19 tuổi cũng bị đào lại. Cô nói không hối hận vì đó là nghề.`,
  "school: fair words for the parents": `Nhà trường thông báo tới quý phụ huynh lịch họp cuối học kỳ. Các em học sinh lớp 5 nộp bài tập làm văn tả con vật em yêu. Giáo viên
    chủ nhiệm nhắc các em không mang điện thoại vào lớp, không chơi game bài ăn tiền, không nạp tiền vào trò chơi. Chiều thứ sáu có buổi tuyên truyền phòng chống đuối nước.`,
  "lesson: probability": `Bài 3. Biến cố và xác suất. Ví dụ 1: Gieo một con xúc xắc cân đối. Trò tài xỉu dùng ba con xúc xắc, tính xác suất để tổng bằng 10. Ví dụ 2: bàn roulette
    có 37 ô, một người đặt cược vào ô số 7, tiền cược 10 đồng, nếu trúng nhận 360 đồng. Kỳ vọng của người chơi âm, vì vậy sòng bạc luôn có lợi. Bài tập: rút ngẫu nhiên 5 lá bài
    poker, tính xác suất để có một đôi. Trong bài xì dách, xác suất nhà cái quá 21 điểm là bao nhiêu?`,
  "lesson: biology and growing up": `Tuổi dậy thì là giai đoạn cơ thể thay đổi rất nhanh. Ở nam, dương vật và tinh hoàn phát triển, có thể xuất tinh khi ngủ. Ở nữ, ngực phát triển, âm đạo và tử
    cung hoàn thiện, bắt đầu có kinh nguyệt. Quan hệ tình dục không an toàn có thể dẫn đến mang thai ngoài ý muốn và bệnh lây truyền. Bao cao su là biện pháp tránh thai an toàn. Thủ dâm là
    hiện tượng sinh lý bình thường. Sex không phải là điều xấu hổ khi được nói đúng lúc. Không ai được chụp ảnh khỏa thân của em. Giáo dục giới tính giúp học sinh biết tự bảo vệ mình.`,
  "lesson: the war": `Ngày 16 tháng 3 năm 1968, một đại đội lính kéo vào làng và thảm sát 504 người dân, phần lớn là phụ nữ, trẻ em. Nhiều người bị bắn chết, nhà cửa bị đốt. Trong nhà tù, chiến sĩ bị tra tấn
    bằng điện, bị treo ngược, nhiều người hy sinh không tìm thấy xác. Thực dân dùng máy chém đi khắp các tỉnh, chặt đầu nghĩa quân để răn đe. Trận đánh đẫm máu kéo dài 56 ngày đêm, quân ta tiêu diệt
    và bắt sống toàn bộ tập đoàn cứ điểm. Lịch sử ghi lại cuộc kháng chiến bằng máu xương của cả dân tộc.`,
  "lesson: an old king": `Vua ra lệnh chém đầu kẻ phản nghịch, phanh thây bêu ngoài chợ. Hoàng hậu uống thuốc độc tự tử. Sử chép rằng triều đình khi ấy rối ren, quan lại chém giết lẫn nhau, xác chết đầy đường. Lê Lợi dấy binh.`,
  "poem: autumn": `Lá vàng rơi trên lối cũ ta về / Em đi rồi, mùa thu hóa cơn mê / Muốn chết đi cho tình này hóa đá / Mà sông dài cứ chảy mãi về đê. / Tôi yêu em như yêu từng giọt nắng / Như mẹ già
    đợi con trước hiên nhà / Tuyệt vọng nào rồi cũng thành im lặng / Như con thuyền neo giữa bến sông xa.`,
  "story: a classic tale": `Tấm về giỗ cha, trèo cau, dì ghẻ chặt gốc, Tấm ngã xuống ao chết. Cám vào cung thay chị. Con vàng anh bị giết lấy thịt. Cuối truyện Cám bị giội nước sôi, mụ dì ghẻ ăn mắm thấy đầu lâu con thì lăn đùng ra chết.`,
  "novel: a poor man": `Lão Hạc ăn bả chó tự tử, vật vã trên giường hai giờ đồng hồ rồi mới chết, cái chết thật dữ dội. Chí Phèo rạch mặt ăn vạ, máu me đầy mặt, cuối cùng đâm chết bá Kiến rồi tự sát. Nhà văn Nam Cao viết tác phẩm
    này năm 1943. Em hãy phân tích cái chết của nhân vật và giá trị nhân đạo.`,
  "recipe: chicken and beer": `Gà xé phay: chặt đầu, cắt cổ, moi ruột gà rửa sạch với muối. Luộc gà với gừng đập dập, xé nhỏ không che lá chanh. Ướp với 1 muỗng nước mắm. Đập đá viên cho vào bia. Cỏ ngọt pha trà. Món này nhậu thì
    hết sảy. Thịt đỏ au, máu me rửa kỹ kẻo tanh. Lòng đỏ trứng đánh tan. Nấm rơm xào tỏi, buồi bưởi tráng miệng.`,
  "recipe: in english": `Chicken breast with crispy skin. Brown the thighs, add butter. For the sauce, deglaze with brandy, add magic of fresh mushrooms and weed out the stems. Bet you will love it. Serve hot with blood orange salad, cocktail sausages
    and spotted dick for dessert. Kids love the gory looking Halloween jelly: bloody eyeballs made of lychees.`,
  "prevention: drugs": `Tác hại của ma túy. Ma túy hủy hoại sức khỏe, gây ảo giác, lệ thuộc. Các loại thường gặp: cần sa (cỏ, cỏ Mỹ), thuốc lắc, ketamine (ke), ma túy đá, nấm thức thần, bóng cười, nước vui, tem giấy LSD. Đối tượng xấu rủ
    rê học sinh bay lắc, đập đá, mua bóng cười với lời mời thử một lần cho biết. Dấu hiệu nhận biết: mắt đỏ, phê pha, ngủ ngày. Phòng chống ma túy học đường là trách nhiệm của gia đình và nhà trường. Cần tư vấn cai nghiện gọi tổng đài 111.`,
  "prevention: suicide": `Làm gì khi con nói không muốn sống nữa? Khi trẻ nói "con muốn chết", "sống để làm gì", "chán sống", tự rạch tay, viết thư tuyệt mệnh, đó là những dấu hiệu cảnh báo. Đừng mắng con vô dụng. Hãy lắng nghe, ở bên con,
    cất dao lam và thuốc. Trẻ muốn tự tử cần được chuyên gia tâm lý, bác sĩ giúp đỡ. Trầm cảm có thể điều trị. Gọi tổng đài 111 hoặc đường dây nóng Ngày Mai 0963061414.`,
  "prevention: gambling": `Nghiện cờ bạc online: từ nạp tiền chơi game bài đến nợ nần. Ban đầu nhà cái cho thắng vài lần, khuyến mãi nạp đầu, nổ hũ, hoàn trả cược để con mồi ham. Nhiều sinh viên vay tín dụng đen đánh tài xỉu, lô đề. Chuyên gia tâm lý cho
    rằng cần điều trị như một dạng nghiện. Pháp luật nghiêm cấm tổ chức đánh bạc. Phụ huynh nên phòng ngừa bằng cách trò chuyện với con.`,
  "prevention: what children see": `Con vô tình xem phim sex, cha mẹ phải làm gì? Khảo sát cho thấy một nửa học sinh từng thấy phim người lớn, clip sex trước 15 tuổi. Trẻ em xem nội dung khiêu dâm, hentai, có nguy cơ hiểu sai về tình dục. Chuyên gia khuyên phụ
    huynh bình tĩnh, nói chuyện, giáo dục giới tính sớm, cài phần mềm lọc.`,
  "health: help for a teenager": `Self-harm: what it is and where to get help. Some young people cut themselves or burn their skin when feelings get too much. If you feel suicidal, want to die, or think you would be better off dead, talk to someone today. Call the
    hotline, it is free. Warning signs parents may notice: scars, razor blades, overdose, hopeless talk. A therapist or doctor can help. Treatment works and recovery is possible. Never feel ashamed of hurting yourself.`,
  "health: sexual health in english": `Sexually transmitted infections (STI) can be passed on through vaginal, anal or oral sex. Use condoms. HIV treatment is effective. If the explicit photo you sent (nudes) was shared, tell someone you trust. Puberty changes bodies: breasts
    grow, the penis grows, erections happen. Consent means everybody says yes. Sex education helps young people.`,
  "history in english": `The battle lasted three days. Thousands of corpses lay in the field, many mutilated or decapitated by artillery. The king was beheaded in 1649; his execution drew a crowd. In the dungeons, prisoners suffered torture: brutal methods, bloody whips,
    iron maidens. Historians of the century wrote of blood and killing. The museum shows the axe.`,
  "games in english": `The new horror game drops today. It is gory, bloody and brutal: enemies get dismembered, corpses pile up and the soundtrack is killing it. Our reviewer gives it 8 of 10. The uncensored version has more blood. Slots for the beta are gone; jackpot if you
    got one. You can bet the casino level is the best: roulette, blackjack, poker minigames with fake chips.`,
  "garden in english": `How to weed your garden. Pull weeds by hand before they seed. Grow tomatoes in pots. The best mulch keeps the weed count low; some weed killers harm bees. Hybrid strains of grass need less water. Pots of edibles such as basil are easy.`,
  "shop of underwear": `Bras and lingerie sale: lace babydoll, sexy red set, nude tones, seamless, hot deals. Men's briefs, adult sizes. Free delivery, 30 day returns. Gift cards.`,
  "film listings": `Phim T18 chiếu rạp tuần này: phim kinh dị rùng rợn với cảnh máu me, phim hình sự có cảnh chém giết. Phim tâm lý tình cảm có cảnh nóng, khỏa thân. Khán giả dưới 18 tuổi không được vào. Giá vé 90.000 đồng, khuyến mãi thứ tư.`,
  bank: `Mở tài khoản, nạp tiền điện thoại, rút tiền tại ATM, gửi tiết kiệm lãi suất cao. Khuyến mãi hoàn tiền 5% khi thanh toán. Rút tiền nhanh 24/7. Bảo mật bằng mã OTP, không chia sẻ cho bất kỳ ai.`,
  "lottery results": `Kết quả xổ số miền Bắc hôm nay: giải đặc biệt 12345, giải nhất 67890. Lô tô hai số cuối: 05, 17, 23. Vé trúng thưởng lĩnh tại công ty xổ số kiến thiết. Chúc quý khách trúng lớn.`,
  "typed without marks": `Hom nay lop minh hoc bai ve lich su Viet Nam. Co giao ke chuyen khong ai muon chet trong chien tranh, nhung nguoi linh cung di tu tu tung buoc. Minh cho ban muon sach. Bai nay dai qua, minh lam cach nao de nho duoc day?
    Lo de quen nen minh ghi lai. Ban nao muon choi game cung minh thi vao nhom, khong nap tien dau nhe.`,
  spanish: `Lo de siempre: la casa, el mar y los niños. Lo de ayer no fue nada. En casino del pueblo se juega al mus. Buena suerte a todos y que va, la gente canta. Sex sells, dicen, pero aquí se vende pan.`,
};
