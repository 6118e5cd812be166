/** Suffixes under which only schools, governments and armies register, whatever letters their towns have in their names. */
const publicEndings =
  /\.(?:edu|gov|mil|int|museum)$|\.(?:edu|gov|gob|gouv|govt|go|ac|mil|k12|sch|nhs|police)\.[a-z]{2}$|\.k12\.[a-z]{2}\.us$/;

/** Words of those who help: a line, a cure, a law, a lesson. They speak for the label they stand in, not for others. */
const helpWords =
  /hotline|helpline|lifeline|therap|recovery|rehab|addict|anonymous|awareness|prevention|survivor|trafficking|museum|responsible|ncpg|(?:^|[^a-z])(?:stop|quit|against|anti)|commission|problem-?gambl|gambl(?:e|ing)-?(?:aware|help|harm|support)|sex-?(?:ed(?:ucat|$|[^a-z])|ual-?health|olog)|cai-?nghien|giao-?duc|gioi-?tinh|suc-?khoe|phong-?chong|tu-?van|benh-?vien/;

/** Numbers are no names. */
const isNumber = (hostname: string) => /^[\d.]+$/.test(hostname) || hostname.includes(":");

/** Hosts whose letters are evidence of nothing. */
export function isGuarded(hostname: string): boolean {
  return isNumber(hostname) || !hostname.includes(".") || publicEndings.test(hostname);
}

/** Whether the label around this place of a hostname says that it helps. */
export function helpsAt(hostname: string, place: number): boolean {
  const end = hostname.indexOf(".", place);
  const label = hostname.slice(hostname.lastIndexOf(".", place) + 1, end < 0 ? undefined : end);
  return helpWords.test(label);
}
