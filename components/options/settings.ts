import { categoryIds } from "../../core/category/categories.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { plainWords } from "../../core/words/plain-words.ts";
import type { Strings } from "../../core/words/strings.ts";
import { sections, type SectionId } from "./sections.ts";

/** What can be looked for in each section, by the string that names it on the page: a control, or a part under a heading. */
const named: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  child: ["family.title", "family.add", "family.edit", "family.here", "family.schedule", "options.child.tier"],
  sites: [
    "options.sites.for",
    "options.sites.site",
    "options.sites.until",
    "options.sites.note",
    "options.sites.find",
    "options.import.title",
    "options.import.export",
    "options.sites.policy",
    "garden.care",
  ],
  categories: ["options.categories.reset", ...categoryIds.map((id) => messageKey("category", id, "name"))],
  time: [
    "options.time.today",
    "options.time.day",
    "options.time.all",
    "options.time.per_game",
    "options.time.shorts",
    "options.time.add_category",
    "options.time.rest",
    "options.time.week",
    "options.time.bedtime",
    "options.time.school",
    "options.time.sites",
    "options.time.zone",
  ],
  media: [
    "options.media.search",
    "options.media.search_hold",
    "options.media.video",
    "options.media.restricted",
    "options.media.shorts",
    "options.media.comments",
    "options.media.autoplay",
    "options.media.films",
    "options.media.pictures",
  ],
  reports: [
    "options.reports.settings",
    "options.reports.detail",
    "options.reports.endpoint",
    "options.reports.pass",
    "options.reports.delete",
  ],
  asks: ["options.asks.answered"],
  privacy: ["privacy.kept_title", "privacy.print", "privacy.delete", "privacy.names"],
  lists: [
    "options.lists.refresh_all",
    "options.own.title",
    "options.own.address",
    "options.own.file",
    "signed.releases",
  ],
  device: [
    "options.device.host",
    "options.device.floor",
    "options.device.storage",
    "options.device.private",
    "options.device.names",
    "options.device.cannot",
    "sync.title",
    "device.title",
    "backup.title",
    "backup.export",
    "backup.import",
  ],
  pin: ["options.pin.language", "options.pin.change", "recovery.title"],
  about: ["options.about.version", "options.about.cannot", "options.about.lists", "options.about.libraries"],
};

export type Setting = {
  readonly section: SectionId;
  /** The string that names it; the section's own title for the section as a whole. */
  readonly key: string;
};

export const settings: readonly Setting[] = sections.flatMap((section) => [
  { section, key: `options.${section}.title` },
  ...(named[section] ?? []).map((key) => ({ section, key })),
]);

/** Where a setting is: the fragment of its section and, behind a slash, of itself. */
export function placeOf({ section, key }: Setting): string {
  return key === `options.${section}.title` ? `#${section}` : `#${section}/${key}`;
}

/** The string that a fragment names behind its section; none for a whole section or for what nobody offers. */
export function settingOf(hash: string): string | null {
  return settings.find((setting) => placeOf(setting) === hash && hash.includes("/"))?.key ?? null;
}

/** Settings that have all these words, with or without their marks; the closest first. */
export function findSettings(wanted: string, { t }: Strings): readonly Setting[] {
  const words = plainWords(wanted).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const asked = words.join(" ");
  const rank = ({ key }: Setting) => {
    const text = plainWords(t(key));
    return text === asked ? 0 : text.startsWith(asked) ? 1 : 2;
  };
  // A section as a whole is also found by what its first lines say.
  const leadOf = ({ section, key }: Setting) => {
    const lead = `options.${section}.lead`;
    return key === `options.${section}.title` && t(lead) !== lead ? t(lead) : "";
  };
  const has = (setting: Setting) => {
    const own = plainWords(`${t(setting.key)} ${leadOf(setting)}`);
    const text = plainWords(`${own} ${t(`options.${setting.section}.title`)}`);
    return words.every((word) => text.includes(word)) && words.some((word) => own.includes(word));
  };
  return settings.filter(has).toSorted((a, b) => rank(a) - rank(b));
}
