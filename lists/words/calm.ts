import type { CalmWords } from "../../core/signal/lexicon/word-data.ts";

/**
 * What speaks for a page about the thing instead of the thing. Without marks these are read like the others. Parted by `|`; each
 * different one weighs against the rest.
 */
export const calm: CalmWords = {
  // Who wants the thing itself hardly writes these: the law's verbs, the words of cure, prevention, lessons, and of who is pressed.
  help:
    "khởi tố|bị can|bị cáo|truy tố|cơ quan điều tra|viện kiểm sát|tòa án|toà án|triệt phá|đánh sập|tang vật|tạm giam|bắt giữ|bị bắt|bắt quả tang|" +
    "xử phạt|bị phạt|xử lý hình sự|vi phạm pháp luật|pháp luật|bộ luật hình sự|phạt tù|mức án|prosecutors|sentenced|investigators|convicted|" +
    "officials said|lawsuit|legislation|nghị định|tạm giữ|lừa đảo|kẻ gian|bị lừa|cảnh giác|tống tiền|bị dọa|bị doạ|đe dọa|đe doạ|bị gạ|lỡ xem|lỡ coi|lỡ thấy|lỡ bấm|lỡ gửi|bị rủ làm|bị dụ làm|bị ép làm|bị ép gửi|bị ép chụp|bị ép quay|em bị lộ|con bị lộ|mình bị lộ|cháu bị lộ|em bị tung|con bị tung|mình bị tung|" +
    "ảnh sex phải làm|clip sex phải làm|video sex phải làm|ảnh sex thì làm|clip sex thì làm|ảnh sex lên mạng|clip sex lên mạng|gỡ ảnh sex|gỡ clip sex|xóa ảnh sex|xóa clip sex|gỡ ảnh nóng|gỡ clip nóng|" +
    "bỏ xem|cai phim|" +
    "điều trị|cai nghiện|bỏ nghiện|nghiện phim|nghiện xem|nghiện cờ bạc|nghiện ma túy|nghiện ma tuý|từ bỏ|hỗ trợ tâm lý|sức khỏe tâm thần|sức khoẻ tâm thần|" +
    "tác hại|hậu quả|tệ nạn|nguy cơ|dấu hiệu cảnh báo|cảnh báo|phòng ngừa|phòng chống|phòng tránh|ngăn ngừa|tuyên truyền|đẩy lùi|nói không với|giúp đỡ|" +
    "helpline|crisis line|counselling|counseling|recovery|rehab|addiction|prevention|prevent|warning signs|mental health|support group|" +
    "side effects|overdose prevention|harm reduction|public health|" +
    "giáo dục giới tính|sức khỏe sinh sản|sức khoẻ sinh sản|bệnh lây truyền|tình dục an toàn|" +
    "sex education|contraception|safe sex|blackmail|blackmailed|blackmailing|sextortion|stop watching|accidentally watched|accidentally saw|accidentally clicked|accidentally opened|addicted to porn|quit porn|photos of me removed|pictures of me removed|videos of me removed|video of me removed|remove photos of me|remove pictures of me|remove videos of me|someone you trust|trusted adult",
  // They stand beside the thing itself, too, and in its advertisements; a lesson about it needs no more than these.
  about:
    "đường dây|vụ án|điều tra|dương tính|đột kích|dự thảo|cơ quan chức năng|court|charged|bệnh viện|tư vấn|tổng đài|đường dây nóng|tâm lý|lắng nghe|trầm cảm|sức khỏe|sức khoẻ|nghiện|nợ nần|tín dụng đen|" +
    "vượt qua|111|hotline|lifeline|treatment|symptoms|dậy thì|vị thành niên|bao cao su|vô sinh|đi khám|chữa được|nghiên cứu|khảo sát|bài học|lịch sử|chiến tranh|kháng chiến|thực dân|" +
    "đế quốc|triều đình|thế kỷ|tác phẩm|xác suất|toán học|puberty|condom|condoms|infection|infections|consent|hiv|std|sti|survey|study|studies|history|century|battle|regiment|" +
    "probability|theorem|novel|poem|museum|university|therapy|arrested|trái phép|tránh thai",
  // People of whom the good pages tell, and the bad ones no less; and how the trade speaks well of itself.
  people:
    "muốn chết đi sống lại|không lừa đảo|không bị lừa|không bị bắt|không bị phạt|công an|cảnh sát|lực lượng chức năng|nạn nhân|nghi phạm|bác sĩ|chuyên gia|luật sư|học sinh|sinh viên|giáo viên|nhà trường|phụ huynh|cha mẹ|trẻ em|liệt sĩ|" +
    "nhà thơ|nhà văn|police|therapist|counselor|counsellor|doctor|students|teachers|researchers|researcher|historian|parents|teenagers|children",
};
