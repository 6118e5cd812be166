import type { gardenSites } from "./garden-sites.ts";

/** The beds of the garden, in the order in which a child sees them. */
export const gardenBeds = ["stories", "learn", "make", "nature", "play", "help"] as const;
export type GardenBed = (typeof gardenBeds)[number];

export type Planted = {
  /** Null for what is open without being shown: where the help page leads who leaves it in a hurry. */
  readonly bed: GardenBed | null;
  /** Why the site is in the garden, in words for the child. */
  readonly vi: string;
  readonly en: string;
};

/** Every site of the garden with its bed and its reason. */
export const garden: Readonly<Record<(typeof gardenSites)[number], Planted>> = {
  "thieunhivietnam.vn": {
    bed: "stories",
    vi: "Truyện, tin và trò vui cho thiếu nhi",
    en: "Stories, news and fun for children",
  },
  "thieunien.vn": {
    bed: "stories",
    vi: "Báo của các bạn Đội viên và Nhi đồng",
    en: "The newspaper of the Young Pioneers",
  },
  "nxbkimdong.com.vn": {
    bed: "stories",
    vi: "Nhà xuất bản Kim Đồng: sách cho trẻ",
    en: "Kim Đồng: the publisher of Vietnamese children's books",
  },
  "violympic.vn": { bed: "learn", vi: "Giải toán trên mạng", en: "Maths games and contests" },
  "ioe.vn": { bed: "learn", vi: "Học tiếng Anh qua bài vui", en: "English by playful tasks" },
  "trangnguyen.edu.vn": { bed: "learn", vi: "Trạng nguyên Tiếng Việt", en: "Vietnamese language for primary pupils" },
  "olm.vn": { bed: "learn", vi: "Học toán, tiếng Việt từ lớp 1", en: "Lessons from the first class on" },
  "hanhtrangso.nxbgd.vn": { bed: "learn", vi: "Sách giáo khoa điện tử", en: "The school books, to read on screen" },
  "sachmem.vn": { bed: "learn", vi: "Sách học tiếng Anh có tiếng đọc", en: "English school books that speak" },
  "vtv7.vtv.vn": { bed: "learn", vi: "Truyền hình giáo dục quốc gia VTV7", en: "Vietnam's educational television" },
  "baotanglichsu.vn": { bed: "nature", vi: "Đồ xưa ở Bảo tàng Lịch sử", en: "Old treasures of the Museum of History" },
  "vnfam.vn": { bed: "nature", vi: "Tranh và tượng ở Bảo tàng Mỹ thuật", en: "Paintings of the Museum of Fine Arts" },
  "nlv.gov.vn": { bed: "stories", vi: "Thư viện Quốc gia", en: "National Library" },
  "thuvientphcm.gov.vn": {
    bed: "stories",
    vi: "Thư viện thành phố có phòng thiếu nhi",
    en: "City library with a children's room",
  },
  "tongdai111.vn": { bed: "help", vi: "Số 111: luôn có người nghe con", en: "Number 111: somebody always listens" },
  "vi.wikipedia.org": { bed: null, vi: "Bách khoa toàn thư tiếng Việt", en: "Encyclopedia in Vietnamese" },
  "simple.wikipedia.org": { bed: null, vi: "Bách khoa toàn thư bằng tiếng Anh dễ", en: "Encyclopedia in easy English" },
  "kids.britannica.com": { bed: "learn", vi: "Bách khoa Britannica cho trẻ", en: "Britannica for children" },
  "natgeokids.com": { bed: "nature", vi: "Thú vật và trái đất", en: "Animals and the earth" },
  "kids.nationalgeographic.com": {
    bed: "nature",
    vi: "Khám phá thiên nhiên cùng National Geographic",
    en: "Nature with National Geographic",
  },
  "spaceplace.nasa.gov": { bed: "nature", vi: "Không gian và hành tinh cho bé", en: "Space and planets for children" },
  "climatekids.nasa.gov": { bed: "nature", vi: "Khí hậu và trái đất của chúng ta", en: "Climate and our earth" },
  "nasa.gov": { bed: "nature", vi: "Tên lửa và phi hành gia", en: "Rockets and astronauts" },
  "pbskids.org": { bed: "play", vi: "Trò học và phim hoạt hình hay", en: "Learning games and good cartoons" },
  "sesamestreet.org": {
    bed: "play",
    vi: "Phố Vừng: chữ, số và bạn bè",
    en: "Sesame Street: letters, numbers, friends",
  },
  "starfall.com": { bed: "learn", vi: "Tập đọc tiếng Anh", en: "Learning to read English" },
  "abcya.com": { bed: "play", vi: "Trò học theo từng lớp", en: "Learning games by class" },
  "khanacademy.org": {
    bed: "learn",
    vi: "Bài học miễn phí, có cả lớp nhỏ",
    en: "Free lessons, from the first class on",
  },
  "scratchjr.org": { bed: "make", vi: "Lập trình cho trẻ 5 tuổi", en: "Programming from five years on" },
  "code.org": { bed: "make", vi: "Học lập trình từng bước", en: "Programming step by step" },
  "csunplugged.org": { bed: "make", vi: "Tin học không cần máy", en: "Computing without a computer" },
  "storylineonline.net": { bed: "stories", vi: "Diễn viên đọc truyện tranh", en: "Actors read picture books" },
  "storyweaver.org.in": {
    bed: "stories",
    vi: "Truyện tranh miễn phí, có tiếng Việt",
    en: "Free picture books, in Vietnamese too",
  },
  "letsreadasia.org": {
    bed: "stories",
    vi: "Truyện thiếu nhi châu Á, có tiếng Việt",
    en: "Children's books of Asia, in Vietnamese too",
  },
  "storyberries.com": { bed: "stories", vi: "Truyện ngắn trước giờ ngủ", en: "Short bedtime stories" },
  "globalstorybooks.net": { bed: "stories", vi: "Truyện tranh nhiều thứ tiếng", en: "Picture books in many languages" },
  "bookdash.org": { bed: "stories", vi: "Sách tranh miễn phí", en: "Free picture books" },
  "oxfordowl.co.uk": { bed: "learn", vi: "Tập đọc cùng Oxford", en: "Reading with Oxford" },
  "teachyourmonster.org": { bed: "learn", vi: "Chú quái vật tập đọc", en: "A little monster learns to read" },
  "funbrain.com": { bed: "play", vi: "Trò chơi chữ và số", en: "Games with letters and numbers" },
  "coolmath4kids.com": { bed: "learn", vi: "Toán vui", en: "Fun with maths" },
  "mathsisfun.com": { bed: "learn", vi: "Toán giải thích dễ hiểu", en: "Maths explained simply" },
  "toytheater.com": { bed: "play", vi: "Trò học cho mẫu giáo", en: "Learning games for kindergarten" },
  "crayola.com": { bed: "make", vi: "Tranh tô màu và đồ thủ công", en: "Colouring and crafts" },
  "supercoloring.com": { bed: "make", vi: "Tranh tô màu", en: "Colouring pages" },
  "quickdraw.withgoogle.com": { bed: "make", vi: "Vẽ, máy đoán", en: "You draw, the computer guesses" },
  "musiclab.chromeexperiments.com": { bed: "make", vi: "Chơi với âm thanh", en: "Playing with sounds" },
  "exploratorium.edu": { bed: "nature", vi: "Thí nghiệm vui", en: "Experiments and wonder" },
  "sciencekids.co.nz": { bed: "nature", vi: "Khoa học cho trẻ", en: "Science for children" },
  "allaboutbirds.org": { bed: "nature", vi: "Chim và tiếng chim", en: "Birds and their songs" },
  "sandiegozoowildlifealliance.org": { bed: "nature", vi: "Thú vật quanh thế giới", en: "Animals around the world" },
  "explore.org": { bed: "nature", vi: "Máy quay trực tiếp thú vật", en: "Live cameras on animals" },
  "worldwildlife.org": { bed: "nature", vi: "Bảo vệ muôn loài", en: "Protecting animals" },
  "stellarium-web.org": { bed: "nature", vi: "Bầu trời đêm nay", en: "Tonight's sky" },
  "learnenglishkids.britishcouncil.org": {
    bed: "learn",
    vi: "Tiếng Anh cùng Hội đồng Anh",
    en: "English with the British Council",
  },
  "typing.com": { bed: "learn", vi: "Tập gõ phím", en: "Learning to type" },
  "chesskid.com": { bed: "play", vi: "Cờ vua cho trẻ em", en: "Chess for children" },
  "gcompris.net": { bed: "play", vi: "Trò học miễn phí cho bé 2–10 tuổi", en: "Free learning games from two to ten" },
  "tuxpaint.org": { bed: "make", vi: "Vẽ tranh trên máy", en: "Drawing on the computer" },
  "lego.com/kids": { bed: "make", vi: "Xếp hình cùng LEGO", en: "Building with LEGO" },
  "bbc.co.uk/cbeebies": { bed: "play", vi: "Phim và trò hay cho bé", en: "Films and games for the little ones" },
  "bbc.co.uk/bitesize": { bed: "learn", vi: "Bài học ngắn theo lớp", en: "Short lessons by class" },
};
