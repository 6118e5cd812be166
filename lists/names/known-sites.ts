import type { KnownSite } from "../../core/signal/name-data.ts";

const rows: readonly string[] = [
  // Banks of Vietnam
  "vietcombank vietcombank.com.vn vietcombank.com !",
  "techcombank techcombank.com techcombank.com.vn !",
  "vietinbank vietinbank.vn !",
  "agribank agribank.com.vn !",
  "sacombank sacombank.com.vn sacombank.com isacombank.com.vn !",
  "mbbank mbbank.com.vn !",
  "tpbank tpb.vn tpbank.com.vn tpbank.vn",
  "vpbank vpbank.com.vn vpbank.vn !",
  "hdbank hdbank.com.vn hdbank.vn !",
  "bidv bidv.com.vn bidv.vn bidv.com.la",
  "eximbank eximbank.com.vn",
  "seabank seabank.com.vn",
  "lpbank lpbank.com.vn",
  "lienvietpostbank lpbank.com.vn lienvietpostbank.com.vn !",
  "namabank namabank.com.vn",
  "pvcombank pvcombank.com.vn !",
  "kienlongbank kienlongbank.com kienlongbank.com.vn !",
  "saigonbank saigonbank.com.vn",
  "vietabank vietabank.com.vn",
  "bacabank baca-bank.vn",
  "shinhanbank shinhan.com shinhan.com.vn",
  "acb acb.com.vn *",
  "vib vib.com.vn *",
  "msb msb.com.vn *",
  "shb shb.com.vn *",
  "timo timo.vn *",
  // Paying
  "momo momo.vn *",
  "zalopay zalopay.vn zalopay.com.vn !",
  "vnpay vnpay.vn vnpayment.vn vnpay.com.vn !",
  "viettelpay viettelmoney.vn viettelpay.vn !",
  "viettelmoney viettelmoney.vn !",
  "shopeepay shopeepay.vn shopeepay.com",
  // The state
  "vneid vneid.gov.vn !",
  "dichvucong dichvucong.gov.vn !",
  "baohiemxahoi baohiemxahoi.gov.vn !",
  // Talking
  "zalo zalo.me zalo.vn zaloapp.com zalo.ai zalo.cloud zalo.solutions zalo.video zaloplatforms.com *",
  "facebook facebook.com facebook.net facebook.cc facebookblueprint.com facebookcorewwwi.onion",
  "messenger messenger.com facebook.com *",
  "tiktok tiktok.com tiktokv.com tiktokcdn.com tiktokglobalshop.com tiktokshop.com",
  "instagram instagram.com",
  "telegram telegram.org telegram.me *",
  "discord discord.com discord.gg discordapp.com",
  // Games
  "garena garena.vn garena.com garena.sg garena.co.th garena.tw garena.co.id garenanow.com garena.my garena.mx !",
  "freefire ff.garena.com garena.com garena.vn freefiremobile.com",
  "lienquan lienquan.garena.vn garena.vn",
  "roblox roblox.com rbxcdn.com robloxlabs.com roblox.cn",
  "robux roblox.com",
  "minecraft minecraft.net minecraftservices.com minecraftforum.net minecraftwiki.net",
  "vnggames vnggames.com vng.com.vn",
  "playtogether playtogether.vng.com.vn haegin.kr *",
  // Shops and carriers
  "shopee shopee.vn shopee.com shopee.co.id shopee.co.th shopee.tw shopee.sg shopee.com.my shopee.ph shopee.com.br shopeemobile.com !",
  "lazada lazada.vn lazada.com lazada.co.id lazada.co.th lazada.com.my lazada.com.ph lazada.sg !",
  "thegioididong thegioididong.com !",
  "dienmayxanh dienmayxanh.com !",
  "tiki tiki.vn *",
  "viettel viettel.vn viettel.com.vn vietteltelecom.vn viettelpost.vn viettelpost.com.vn viettelstore.vn viettelmoney.vn viettelidc.com.vn !",
  "vinaphone vinaphone.com.vn vnpt.com.vn !",
  "mobifone mobifone.vn mobifone.com.vn !",
  "vietnamairlines vietnamairlines.com !",
  "vietjetair vietjetair.com !",
  "giaohangtietkiem ghtk.vn giaohangtietkiem.vn !",
  // Schools' own systems
  "vnedu vnedu.vn !",
  "hocmai hocmai.vn",
  "violympic violympic.vn",
  "k12online k12online.vn",
  // The world's
  "netflix netflix.com netflix.net nflxext.com",
  "paypal paypal.com paypal.me paypalobjects.com paypal-corp.com paypal-community.com paypal-engineering.com",
  "microsoft microsoft.com microsoftonline.com microsoft365.com microsoftstore.com microsoftedge.com",
  "icloud icloud.com icloud.com.cn apple.com apple.com.cn",
  "steamcommunity steamcommunity.com steampowered.com",
  "youtube youtube.com youtube-nocookie.com youtubekids.com youtubeeducation.com",
];

/**
 * Who is imitated most in Vietnam, by the warnings of the state's centres. In a row a star marks a name that is an ordinary word
 * too, an exclamation mark one that is claimed.
 */
export const knownSites: readonly KnownSite[] = rows.map((row) => {
  const [name = "", ...rest] = row.split(" ");
  const sites = rest.filter((part) => part.includes("."));
  const [common, claimed] = ["*", "!"].map((mark) => rest.includes(mark));
  return { name, sites, ...(common && { common: true as const }), ...(claimed && { claimed: true as const }) };
});
