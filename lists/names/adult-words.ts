import type { WordTable } from "./word-table.ts";

/** Words of pornography and of paid sex in hostnames. The notation is `WordTable`'s. */
export const adultWords: WordTable = {
  block: [
    // The word itself. In Thai names `porn` is a blessing (Siriporn), Pornic is a town, and some sites help against it.
    [
      "porn p0rn",
      "siriporn somporn supaporn jiraporn nataporn chatuporn wilaiporn pornthip pornchai pornsak pornpimol porntip " +
        "pornpun pornprom pornic hydroporn foodporn earthporn stopporn quitporn antiporn pornaddict",
    ],
    // Crosses, three of them. XXXLutz sells furniture, XXXL is a size, three tens begin a number of the Romans.
    ["xxx", "xxxl xxxi xxxv"],
    // Sites that copies are named after.
    [
      "xvideos _xvideo_ xnxx xhamster redtube spankbang brazzers onlyfans chaturbate bongacams stripchat livejasmin camsoda myfreecams " +
        "beeg_ tnaflix eporner nhentai rule34 fapello _erome_ motherless_ _thisvid_ hqporner vlxx vlxyz javhd javmost javguru javtube javsex javhub missav_ viet69 gai69 sexviet sextop1",
      "jeuxvideo nflxvideo boxvideo foxvideo maxvideo fluxvideo luxvideo auxvideo",
    ],
    // Sex beside what is watched, sold or met. Education and therapy have their own words.
    [
      "_sex_ sextube sexvideo sexvid sex-film sex-cam sex-chat sex-shop sex-doll sex-toy " +
        "sex-girl sexhub sexkontakt sexdate sexdating sexbabe sexparty sexclip sexmovie sexpic sexphoto sexstory sexstories sexgeschichten " +
        "live-sex free-sex camsex hotsex teensex analsex gaysex lesbiansex groupsex oralsex hardsex bestsex realsex phonesex cybersex " +
        "xsex sexx sex4 sex69 sex24 sex18 sexlive sexonline sexwebcam",
      "cybersexual hotsexp bestsexp realsexp freesexp teensexp teensexu sexfilmed sexchats-off sexstorys essex sussex wessex middlesex " +
        "sexton sextant sexsmith sexagesim sexenio",
    ],
    // Adults only. Adult education and young adults are another matter.
    [
      "adult-video adult-dating adult-friend adult-toy adult-shop adult-chat adult-film adult-cam adultxx adult-sex adultwork",
      "adultcolo",
    ],
    // Drawn pornography. `Hẹn tại nhà` is an appointment at home.
    ["hentai lolicon", "hentain hentaib hentaig hentaip hentait hentaiq hentaik hentaic hentaid hentais"],
    // Acts. None is part of an honest word but where it says so.
    [
      "blowjob handjob cumshot gangbang deepthroat bukkake threesome masturbat creampie femdom bdsm shemale ladyboy upskirt " +
        "dildo strap-on cuckold hotwife bondage nympho fisting_ footjob rimjob _incest_ gloryhole",
      "stopmasturbat bdsmovement bdsmart",
    ],
    // Bodies, called by crude names. Pussycat, pussy willow and Pussy Riot are none of that.
    [
      "pussy pussies big-tits big-boob big-cock big-dick hugecock milf_ milfs milfh milfp milfx hot-milf nude-girl nakedgirl " +
        "naked-girl nakedwom nudewom nude-celeb camwhore",
      "pussycat pussywillow pussyriot pussyfoot",
    ],
    // Crude words. FuckUp Nights tell of failed firms, Fuck Cancer of healing.
    ["fuck ficken_ whore_ whores_", "fuckup fuckcancer"],
    // Paid company. A ship, a car and a guard are escorts too, but few are called by it.
    [
      "escort callgirl call-girl",
      "fordescort escortrs escortstore escorted escorting escort-truck escort-vehicle escort-logist",
    ],
    // Erotic art has its museums; sclerotic and heterotic are medicine's.
    ["erotic erotik erotisch eroticos", "sclerotic heterotic enterotic"],
    // Clubs and shows.
    ["strip-club striptease cam-girl web-cam-girl sexcam livecam-sex nsfw voyeur"],
    // "Phim sex", "truyện sex", "ảnh sex", "xem sex": what is looked for.
    ["phim-sex truyen-sex anh-sex clip-sex xem-sex sex-viet viet-sex sex-vn sex-hay phim-xxx"],
    // "Phim người lớn", "đồ chơi người lớn". `Người lớn` alone is a grown-up.
    [
      "phim-nguoi-lon truyen-nguoi-lon web-nguoi-lon clip-nguoi-lon choi-nguoi-lon phim-cap-3 phim-heo-# phim-18 truyen-18 phimheo",
      "phimheop phimheoc",
    ],
    // "Gái gọi", "lầu xanh", "gái dâm": prostitution. `Ngãi gọi` has the same letters.
    ["gai-goi lau-xanh gai-dam", "ngaigoi raulauxanh traigaidam gaidame"],
    // Acts in Vietnamese: "địt nhau", "loạn luân", "khiêu dâm". `Luận văn` is a thesis.
    ["dit-nhau loan-luan khieu-dam", "loanluanvan"],
  ],
  caution: [
    // The word at the beginning or end of another. Counties, `unisex` and what is said of love and law are other words.
    [
      "bsex_ csex_ dsex_ gsex_ ksex_ lsex_ msex_ nsex_ psex_ rsex_ tsex_ vsex_ wsex_ ysex_ sexb sexd sexf sexg sexh sexj sexk sexl sexm sexn sexr sexv sexw sexz",
      "intersex sexless easexml sexmoor",
    ],
    // For adults only, or merely of them.
    [
      "adult",
      "adulted adult-ed adultlearn adult-learn adultlit adult-lit adultschool adult-school adultswim adulthood youngadult young-adult adultcare adult-care adultdiaper adultday adultsoc adultnurs",
    ],
    // Prostitution, as sites of the trade and those against it write it; and moods that only such sites name.
    ["prostit horny busty sluts kinky tranny cliphot"],
    // Also said of clothes, jokes and dances.
    ["_sexy_ sexygirl hot-girl _nude_ _nudes_ nudist nude-art_ boobs_ _tits_ _milf_", "nudel denude"],
    // Dating that is not for children.
    ["swingers_ sugar-daddy sugar-baby onenight onlydating"],
    // Fetishes, wares and massages of that kind.
    ["fetish vibrator_ orgasm kamasutra tantra-massage eroticmassage sensual-massage lingerie-sex", "fetishi adulted"],
    // Films from Japan, drawn stories for adults.
    [
      "_jav_ doujin _ecchi yaoi_ hentai",
      "hentain hentaib hentaig hentaip hentait hentaiq hentaik hentaic hentaid hentais",
    ],
    // "Gái xinh", "khỏa thân", "thủ dâm", "truyện người lớn": also in newspapers and in lessons.
    ["gai-xinh khoa-than thu-dam_ gai-dep-sexy", "khoathanh khoathang khoathan-toc khoathannhien"],
    // Porn's own word in other tongues, where it is part of few names.
    ["_porr _sexo_ _sexe_ nackt_ _putas_ sesso_", "possesso"],
  ],
};
