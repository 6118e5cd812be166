/**
 * What speaks for a page about the thing instead of the thing: police and courts, medicine, school, help, research. Without
 * marks these are read like the others. Parted by `|`; each different one weighs against the rest.
 */
export const calm =
  // Police and courts, as newspapers tell of them.
  "công an|cảnh sát|khởi tố|bị can|bị cáo|truy tố|cơ quan điều tra|viện kiểm sát|tòa án|toà án|triệt phá|đường dây|tang vật|vụ án|tạm giam|" +
  "bắt giữ|xử phạt|vi phạm pháp luật|pháp luật|bộ luật hình sự|phạt tù|mức án|nạn nhân|nghi phạm|lực lượng chức năng|" +
  "police|arrested|prosecutors|court|sentenced|charged|investigators|convicted|officials said|lawsuit|" +
  // Medicine, counsel and help.
  "bác sĩ|bệnh viện|chuyên gia|điều trị|cai nghiện|tư vấn|tổng đài|đường dây nóng|giúp đỡ|hỗ trợ tâm lý|tâm lý|lắng nghe|trầm cảm|" +
  "sức khỏe tâm thần|sức khoẻ tâm thần|sức khỏe|sức khoẻ|tác hại|hậu quả|nghiện|nợ nần|tín dụng đen|tệ nạn|nguy cơ|dấu hiệu cảnh báo|cảnh báo|phòng ngừa|phòng chống|" +
  "phòng tránh|ngăn ngừa|tuyên truyền|đẩy lùi|nói không với|vượt qua|111|" +
  "hotline|helpline|crisis line|lifeline|therapist|therapy|counselor|counsellor|counselling|doctor|treatment|recovery|rehab|addiction|" +
  "prevention|prevent|warning signs|symptoms|mental health|support group|side effects|overdose prevention|harm reduction|" +
  // School, science and history.
  "giáo dục giới tính|dậy thì|sức khỏe sinh sản|sức khoẻ sinh sản|tránh thai|bao cao su|bệnh lây truyền|học sinh|sinh viên|giáo viên|nhà trường|" +
  "phụ huynh|cha mẹ|trẻ em|nghiên cứu|khảo sát|bài học|lịch sử|chiến tranh|kháng chiến|liệt sĩ|thực dân|đế quốc|triều đình|thế kỷ|tác phẩm|nhà thơ|nhà văn|" +
  "xác suất|toán học|" +
  "sex education|puberty|contraception|consent|hiv|std|sti|students|teachers|researchers|researcher|survey|study|studies|history|historian|" +
  "century|battle|regiment|probability|theorem|novel|poem|museum|university|legislation|public health|parents|teenagers|children";
