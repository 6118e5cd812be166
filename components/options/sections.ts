/** The parts of the parents' page, in the order of its navigation; the id is the address's fragment. */
export const sections = [
  "child",
  "sites",
  "categories",
  "time",
  "reports",
  "privacy",
  "lists",
  "device",
  "pin",
] as const;

export type SectionId = (typeof sections)[number];

/** The section a fragment names; the first for anything else. */
export function sectionOf(hash: string): SectionId {
  const id = hash.replace(/^#/, "");
  return sections.find((section) => section === id) ?? sections[0];
}
