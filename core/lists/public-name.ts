/** Endings that only schools, governments, armies and health services are given, with or without a country after them. */
const publicLabels: ReadonlySet<string> = new Set(
  "edu gov mil ac sch k12 gob gouv gv nhs police museum int".split(" "),
);

/** Whether a host stands under such an ending: as an entry of a list it is a mistake, or one hacked page. */
export function isPublicName(host: string): boolean {
  const labels = host.split(".");
  const last = labels.at(-1) ?? "";
  const second = labels.at(-2) ?? "";
  return publicLabels.has(last) ? last !== "ac" : labels.length > 2 && last.length === 2 && publicLabels.has(second);
}
