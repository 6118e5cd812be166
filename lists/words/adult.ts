import type { Terms } from "../../core/signal/lexicon/word-data.ts";

/** How such sites speak of themselves. Clinical words are left out: they are what sex education and health pages are made of. */
export const adult: Terms = {
  sayable: false,
  vi: {
    strong:
      "phim sex|phim xxx|clip sex|ảnh sex|truyện sex|sex việt nam|sex việt|sex hay|sex không che|jav không che|phim jav|jav vietsub|" +
      "hentai vietsub|chat sex|sex chat|gái gọi cao cấp|gái gọi|=vú to|=chịch|=địt|=lồn|show hàng|phim người lớn không che",
    telling:
      "phim người lớn|truyện người lớn|phim cấp ba|phim cấp 3|phim heo|khoe hàng|loạn luân|kích dục|không che|vietsub không che|" +
      "gái xinh khỏa thân|gái xinh khoả thân|=dâm|=nứng|call show|hàng về làng",
    weak: "sex|ảnh nóng|clip nóng|lộ clip|lộ hàng|khỏa thân|khoả thân|thác loạn|ngực trần|làm tình|gái xinh|sugar baby|khiêu dâm",
  },
  en: {
    strong:
      "porn|porno|pornhub|xxx|hentai|milf|milfs|blowjob|blowjobs|creampie|gangbang|cumshot|deepthroat|camgirls|cam girls|sex cams|" +
      "sex cam|live sex|sex videos|sex video|sex tube|nude cams|escort girls|hardcore sex|free porn|porn videos|teen porn|onlyfans leaks",
    telling:
      "nudes|erotic|escorts|fetish|bdsm|stripper|strippers|topless|horny|threesome|amateur sex|anal|adult videos|webcam girls",
    weak: "nude|naked|sexy|sex|adult|explicit|uncensored|hot girls|babes|lingerie",
  },
};
