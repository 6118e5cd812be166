import type { Terms } from "../../core/signal/lexicon/word-data.ts";

/** The speech of bookmakers and online casinos. The state's lottery and card games at home are not among it. */
export const gambling: Terms = {
  sayable: true,
  vi: {
    strong:
      "nhà cái uy tín|link vào nhà cái|kèo nhà cái|nổ hũ|=quay hũ|bắn cá đổi thưởng|game bài đổi thưởng|game đổi thưởng|" +
      "tài xỉu online|xóc đĩa online|casino trực tuyến|casino online|cá cược trực tuyến|cá cược bóng đá|cược ngay|đặt cược ngay|" +
      "hoàn trả cược|khuyến mãi nạp đầu|thưởng nạp đầu|lô đề online|soi cầu|bạch thủ lô|dàn đề|đá gà trực tiếp|slot đổi thưởng|nạp rút nhanh",
    telling:
      "nhà cái|tài xỉu|xóc đĩa|tỷ lệ kèo|tỉ lệ kèo|soi kèo|cá cược|tỷ lệ cược|tỉ lệ cược|đặt cược|tiền cược|nạp đầu|baccarat|jackpot|" +
      "roulette|=lô đề|rồng hổ|đá gà|game bài|bắn cá|nạp rút|rút tiền nhanh|vòng cược",
    weak: "casino|sòng bạc|sòng bài|poker|đánh bạc|cờ bạc|cá độ|đánh đề|xì dách|kèo|khuyến mãi|nạp tiền|rút tiền|trúng lớn",
  },
  en: {
    strong:
      "online casino|online casinos|casino bonus|casino bonuses|free spins|no deposit bonus|sportsbook|sportsbooks|place bets|bet now|" +
      "live casino|slot games|online slots|wagering requirements|poker room|live betting|in play betting|betting sites|crypto casino",
    telling:
      "casino|casinos|slots|jackpot|jackpots|roulette|blackjack|baccarat|betting|bookmaker|bookmakers|betting odds|welcome bonus|wager|wagering",
    weak: "gambling|gamble|bet|bets|odds|poker|payout|payouts|spins|dealer|deposit|withdrawal",
  },
};
