import type { Language } from "../../core/limits/stored-limits.ts";

/** A zone as people say it, with its hours from Greenwich; the name as it is kept where the browser does not know it. */
export function zoneWords(zone: string, language: Language, now = new Date()): string {
  const say = (timeZoneName: "longGeneric" | "shortOffset") =>
    new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName })
      .formatToParts(now)
      .find(({ type }) => type === "timeZoneName")?.value ?? zone;
  try {
    const [name, hours] = [say("longGeneric"), say("shortOffset")];
    // Where a zone has no name of its own the browser gives the hours twice.
    return name.startsWith("GMT+") || name.startsWith("GMT-") ? hours : `${name}, ${hours}`;
  } catch {
    return zone;
  }
}
