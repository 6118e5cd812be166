import type { WordTable } from "./word-table.ts";

/** Words of the gambling trade in hostnames. The notation is `WordTable`'s. */
export const gamblingWords: WordTable = {
  block: [
    // The trade's own word. A famous singer is `ca sĩ nổi tiếng`; Casino is also a chain of French shops, and a theatre's name.
    [
      "casino kasino kazino",
      "casinoi casinoroyale casinotheat casinojazz geant-casino groupe-casino banque-casino courses-casino casino-shop. casinoshop.fr casinodrive",
    ],
    // "Nhà cái": who takes the bets. `Nhà cải tạo` is rebuilt, `nhà cải lương` a theatre.
    ["nha-cai", "nhacaitao nhacaitien nhacailuong"],
    // "Cá cược": betting. `Cả cuộc sống, cuộc đời` is a whole life.
    ["ca-cuoc", "cacuocs cacuocthi cacuocdoi cacuocchien cacuochop cacuocgoi"],
    // "Cá độ bóng đá", "chơi cá độ": bets on football.
    ["ca-do-bong choi-ca-do web-ca-do trang-ca-do"],
    // "Đánh bạc". `Danh bạ công ty` is a directory.
    ["danh-bac", "danhbaco danhbach danhbaca danhbacu danhbact"],
    // "Đổi thưởng": what is won is paid out. `Đời thường` is daily life, so never by itself.
    ["bai-doi-thuong game-doi-thuong hu-doi-thuong ca-doi-thuong danh-bai-online"],
    // "Nổ hũ": slot machines.
    ["no-hu-# no-hu-club no-hu-vip no-hu-win no-hu-online no-hu-doi game-no-hu choi-no-hu _nohu_"],
    // "Tài xỉu", "xóc đĩa": dice games for money. `Xóc địa hình` is a rough road.
    ["tai-xiu xoc-dia", "xocdiahinh"],
    // "Lô đề": the illegal numbers game. `Lode` alone is a vein of ore.
    ["choi-lo-de danh-lo-de ghi-lo-de web-lo-de lo-de-online soi-cau-lo bach-thu-lo"],
    // "Kèo": odds. `Kèo` alone may be any deal.
    ["keo-nha-cai keo-bong-da ty-le-keo tyle-keo keo-truc-tuyen"],
    // "Đá gà": cockfights, streamed for bets.
    ["da-ga-truc-tiep truc-tiep-da-ga da-ga-cua-sat da-ga-tho da-ga-campuchia da-ga-c# da-ga-online"],
    // Bets in English. `Abetting` is another word; betting the farm is a shop.
    [
      "sports-bet sportbet sportsbook betonline online-bet live-bet freebet betting bookmaker",
      "abetting spread-betting",
    ],
    // Gambling itself: help lines and commissions are kept out by their own words.
    ["gambling"],
    // Card games for money. PokéRogue and Pokérus are of Pokémon; `poke` is also a dish.
    ["poker", "pokerrun pokerogue pokerus pokera pokerea pokere pokerom pokeros pokerun"],
    // Games of the tables. ChatRoulette is a chat.
    ["blackjack-# blackjacko onlineblackjack roulette-# rouletteo baccarato baccarat-# teenpatti andarbahar"],
    // Slot machines. A time slot is none.
    [
      "slot-online online-slot slots-online slot-gacor gacor slot-machine free-slot slot88 slot-deposit slot777 _slots_",
    ],
    // Indonesian: lottery, gambling and agents of both; these copies are sent all over the world.
    [
      "_judi_ judi-online judi-bola judi-slot situs-judi agen-judi bandar-judi togel maxwin bandarq dominoqq pokerqq agen-bola situs-slot",
      "fotogel photogel autogel",
    ],
    // Indian numbers game and its copies.
    ["satta-king satta-matka"],
    // Offers that only such sites make.
    ["free-spin freespins megajackpot jackpot-city no-deposit-bonus"],
    // Makes of betting sites, whose copies differ by a number.
    [
      "#xbet 22bet_ mostbet melbet betway betfair bet365 betano betsson unibet_ ladbrokes paddypower williamhill parimatch dafabet sbobet mansion88 12bet_ 188bet_ betwinner",
    ],
    // The same, made for Vietnam.
    [
      "789bet_ 8xbet i9bet shbet_ kubet thabet_ new88 jun88 hi88_ fun88 fb88 vn88_ bong88 bk8_ f8bet okvip 33win 78win_ 23win_ 68gamebai rikvip hitclub_ b52club " +
        "789club_ sunwin_ _go88_ _w88 vavada ggbet joycasino _1win vulkan-vegas vulkan-bet vulkan-spiel vulkan-play _m88_ _mu88_ vwin_ _cwin xoso66 99ok_ 79king 88clb 77bet _123b_ debet_ mb66_ ku-casino lucky88",
    ],
    // One that is a number: at the end of a longer one, or of a proposal to a program, it is nothing else.
    ["6686_", "\\d6686 preview-6686"],
  ],
  caution: [
    // At the end of a made-up name. Tibet, the alphabet, sherbet and some families end so too.
    [
      "bet_ gamble",
      "_abet_ thecbet alphabet tibet sorbet sherbet gibbet nisbet corbet elizabet lisbet elsbet skibet cribet diabet rabet gambleaware",
    ],
    // Names as bookmakers for Vietnam count them off; and what is won there.
    [
      "win-club win-vip win-bet club8# vip8# may8# sin8# red8# sky8# bom8# sv8# tk8# k8-vi k8-vn 88-vn vn-88 sodo66 zowin gemwin",
    ],
    // A bet by itself is also a family's name, a letter, a short form, and the beginning of what is better.
    ["_bet_ #bet bet##  _bets_ bet-vip bet-club betvn", "better bettas"],
    // Numbers that bring luck, as such sites like them.
    [
      "88win win88 88vip vip88 88club club88 88bet bet88 win777 777win 88online 88vin vin88_ 888win win888 79win 68win 66club",
    ],
    // "Game bài", "đánh bài": card games. `Game bài tập` is homework; `đánh bại` is to beat.
    ["game-bai danh-bai-# bai-doi", "gamebaitap gamebaihoc gamebaihat gamebaikiem"],
    // "Xổ số": the state's lottery; newspapers write of it too.
    ["xo-so _kqxs _xsmb _xsmn _xsmt soi-cau"],
    // "Bầu cua", "bắn cá": a game of New Year's, and shooting fish, both played for money too.
    ["bau-cua-tom ban-ca-# ban-ca-online game-ban-ca"],
    // Games of chance that are also played without money.
    [
      "blackjack roulette jackpot rummy lottery lotto_ baccarat bingo-online online-bingo slot-game",
      "salotto complotto chatroulette crummy jackpotat",
    ],
  ],
};
