/** Suffixes under which only schools, governments and armies register, whatever letters their towns have in their names. */
const publicEndings =
  /\.(?:edu|gov|mil|int|museum)$|\.(?:edu|gov|gob|gouv|govt|go|ac|mil|k12|sch|nhs|police)\.[a-z]{2}$|\.k12\.[a-z]{2}\.us$/;

/** What is helped against. */
const harms = "porn|sex|masturbat|gambl|casino|bet|poker|lottery";

/** Words of those who help: a line, a cure, a law, a lesson. They speak for the label they stand in, not for others. */
const helpWords = new RegExp(
  [
    "helpline|lifeline|recovery|rehab|awareness|prevention|trafficking|museum|responsible|ncpg|commission|problem-?gambl",
    `(?:^|[^a-z])(?:stop(?:ped)?|quit|against|anti)-?(?:using-?|watching-?|playing-?)?(?:${harms})`,
    "gambl(?:e|ing)-?(?:aware|help|harm|support|therap|hotline)",
    `(?:^|[^a-z])(?:love|${harms})(?:ography|ual|ing|ting)?-?addiction`,
    "(?:addict|gambler)s?-?anonymous|for-?addicts",
    "(?:^|[^a-z])sex-?therap|sex-?(?:ed(?:ucat|$|[^a-z])|ual-?health|olog)",
    "cai-?nghien|giao-?duc|gioi-?tinh|suc-?khoe|phong-?chong|tu-?van|benh-?vien",
  ].join("|"),
);

/** The trade uses these of itself, too: they excuse nothing that is plain. */
const mildWords = /hotline|therap|addict|anonymous|survivor|(?:^|[^a-z])(?:stop|quit|against|anti)/;

/** Clinics and schools have shelves for what they explain. */
const careWords = /health|clinic|hospital|medic|school(?!girl|boy)|truong-?(?:hoc|th)/;

/** Whether a host's name is that of somebody who helps, heals or teaches. */
export function isOfCare(hostname: string): boolean {
  return careWords.test(hostname) || helpWords.test(hostname);
}

/** Numbers are no names. */
const isNumber = (hostname: string) => /^[\d.]+$/.test(hostname) || hostname.includes(":");

/** Hosts whose letters are evidence of nothing. */
export function isGuarded(hostname: string): boolean {
  return isNumber(hostname) || !hostname.includes(".") || publicEndings.test(hostname);
}

/** Whether the label around this place of a hostname says that it helps, whatever harm it names. */
export function helpsAt(hostname: string, place: number, level: "caution" | "block"): boolean {
  const end = hostname.indexOf(".", place);
  const label = hostname.slice(hostname.lastIndexOf(".", place) + 1, end < 0 ? undefined : end);
  return helpWords.test(label) || (level === "caution" && mildWords.test(label));
}
