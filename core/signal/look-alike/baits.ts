/** What false names promise or demand: sign in, verify, gifts, thanks, loans, free things of a game. */
const strong =
  /dang-?nhap|xac-?(?:thuc|minh|nhan)|nhan-?(?:qua|thuong|code)|tri-?an|qua-?tang|tang-?qua|nap-?(?:the|game)|trung-?thuong|free-?(?:robux|uc|diamond|gift)|mien-?phi|hoan-?tien|vay-?(?:tien|von|nhanh)|tin-?dung|rut-?tien|khoa-?tai-?khoan|kim-?cuong|verif|log-?in|sign-?in|unlock|giveaway|giftcode/;

/** The same words are in honest names now and then. */
const mild =
  /khuyen-?mai|uu-?dai|su-?kien|nang-?(?:cap|han)|ho-?tro|cskh|otp|e-?bank|i-?bank|secur|account|reward|bonus|gift|hack|event|update|free/;

/** How much the rest of a name says once a known name is taken out of it. Beside an ordinary word only strong baits count. */
export function baitIn(written: string, name: string, isCommon: boolean): "caution" | "block" | undefined {
  const rest = written.replace(name, " ");
  if (strong.test(rest)) return "block";
  return !isCommon && mild.test(rest) ? "caution" : undefined;
}
