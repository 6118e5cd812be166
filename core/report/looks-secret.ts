/** Words after which the next part of an address opens a door or names a person, however short it is. */
const doorWords =
  /^(access[-_]?token|activate|apikey|api[-_]?key|auth|code|confirm|invite|key|login|magic|oauth|otp|pass(word|wd)?|pin|reset([-_]?password)?|secret|session|sid|sig(nature)?|sso|state|ticket|token|unsubscribe|verify)$/i;

/** Names of values that are a person's or a door's. */
const privateNames =
  /(auth|code|cccd|cmnd|dien[-_]?thoai|dob|e?mail|guid|hash|invite|jwt|key|login|name|nonce|otp|pass|phone|pin|secret|sess|sid|sign?|state|sdt|tel|ticket|token|uid|user|uuid)/i;

const longestPart = 100;
/** So many letters in odd words are a token; fewer may be `mp4` and `hd1080`. */
const fewestSecretLetters = 12;

/** Whether what follows this part of a path is secret whatever it looks like: `/reset-password/Xk29`. */
export function opensDoor(part: string): boolean {
  return doorWords.test(plain(part));
}

export function isPrivateName(name: string): boolean {
  return privateNames.test(plain(name));
}

/**
 * Whether a part of an address looks like a token, an e-mail address, a profile name or something encoded. It errs towards
 * yes: a report that says less is still a report.
 */
export function looksSecret(part: string): boolean {
  const text = plain(part);
  if (text.length > longestPart || /[@\p{Cc}\uFFFD]|[[(]at[\])]|%[0-9a-f]{2}/iu.test(text)) return true;
  const words = text.split(/[^\p{L}\p{N}+=]+/u);
  const odd = words.filter(isOdd).reduce((sum, word) => sum + word.length, 0);
  return odd >= fewestSecretLetters || words.some((word) => word.length > 24 || /^[a-f]*\d[a-f\d]{11,}$/i.test(word));
}

/** The same part without numbers that could be a phone's, a person's or a card's. */
export function cutNumbers(part: string): string {
  const spaced = /\+?\p{Nd}(?:[\s._()~-]{0,2}\p{Nd}){8,}/gu;
  const long = /\p{Nd}{6,}/gu;
  return plain(part).replace(spaced, "…").replace(long, "…");
}

/** Letters and digits in one word, or capitals in its middle: nobody writes so, machines do. */
function isOdd(word: string): boolean {
  const isMixed = /\p{L}/u.test(word) && /\p{Nd}/u.test(word);
  const turns = word.match(/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/gu)?.length ?? 0;
  return (isMixed && (word.length > 4 || turns > 0)) || turns > 1 || /[+=]/.test(word) || /^[A-Z]{12,}$/.test(word);
}

/** Escapes and wide digits hide from the eye, not from the one who reads the report. */
export function plain(part: string): string {
  let text = part;
  for (let round = 0; round < 4 && text.includes("%"); round += 1) text = decode(text);
  return text.normalize("NFKC");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
