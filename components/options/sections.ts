/** The parts of the parents' page, in the order of its navigation; the id is the address's fragment. */
export const sections = [
  "child",
  "sites",
  "categories",
  "time",
  "media",
  "reports",
  "asks",
  "privacy",
  "lists",
  "device",
  "pin",
  "about",
] as const;

export type SectionId = (typeof sections)[number];

/** The section a fragment names, alone or with a setting behind a slash; the first for anything else. */
export function sectionOf(hash: string): SectionId {
  const [id] = hash.replace(/^#/, "").split("/");
  return sections.find((section) => section === id) ?? sections[0];
}
