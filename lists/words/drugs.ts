import type { Terms } from "../../core/signal/lexicon/word-data.ts";

/** Selling and praising. The names alone are weak: prevention, medicine and the news use them all. */
export const drugs: Terms = {
  sayable: true,
  vi: {
    strong:
      "mua cần sa|bán cần sa|ship cần sa|shop cần sa|bán cỏ mỹ|mua cỏ mỹ|mua thuốc lắc|bán thuốc lắc|mua ma túy|mua ma tuý|bán ma túy|" +
      "bán ma tuý|mua ketamine|bán ketamine|mua bóng cười|bán bóng cười|cách hút cần sa|cách chơi ke|cách chơi đá|trồng cần sa tại nhà|" +
      "hạt giống cần sa|giao cỏ tận nơi|mua nấm thức thần|bán nấm thức thần|bán tem giấy lsd",
    telling: "cỏ mỹ|bay lắc|đập đá|nước vui|bóng cười|kẹo ke|phê cỏ|phê pha|nấm thức thần|chơi đồ|hút cỏ",
    weak: "cần sa|ma túy|ma tuý|thuốc lắc|ketamine|heroin|cocaine|methamphetamine|lsd",
  },
  en: {
    strong:
      "buy weed online|buy weed|order weed|weed for sale|weed delivery|buy cocaine|cocaine for sale|buy mdma|mdma for sale|buy lsd|" +
      "buy ketamine|buy heroin|buy meth|shrooms for sale|buy shrooms|buy magic mushrooms|darknet vendor|darknet market|research chemicals for sale|" +
      "how to get high|how to make meth|how to grow weed|grow weed|get stoned",
    telling:
      "kush|dispensary|cannabis seeds|thc cartridges|magic mushrooms|shrooms|stealth shipping|dabs|bong|bongs|moon rocks",
    weak: "weed|marijuana|cannabis|thc|mdma|cocaine|ecstasy|lsd|meth|indica|sativa|edibles|stoned|strains",
  },
};
