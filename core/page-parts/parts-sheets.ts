import { hidingRule } from "./hiding-rule.ts";
import { videoSwitches } from "../video/video-limits.ts";
import type { PagePart, PartedPage } from "./page-parts.ts";

/** What a sheet depends on; `others`: what leads on to films of others, for whoever sees films of approved makers only. */
export const partSwitches = [...videoSwitches, "others"] as const;
export type PartSwitch = (typeof partSwitches)[number];

/** A style sheet of the package that takes one thing out of the pages of one site. */
export type PartsSheet = {
  readonly id: string;
  /** It is there unless this switch is on. */
  readonly unless: PartSwitch;
  /** Its path in the package. */
  readonly file: string;
  readonly matches: readonly string[];
};

const kindsOf: Readonly<Record<PartSwitch, readonly PagePart["what"][]>> = {
  shorts: ["shorts"],
  comments: ["comments", "chat"],
  autoplay: ["player"],
  others: ["others"],
};

/** Every sheet that a site needs. */
export function sheetsOf(page: PartedPage): PartsSheet[] {
  const matches = page.hosts.map((host) => `*://*.${host}/*`);
  return partSwitches
    .filter((unless) => placesOf(page.parts, unless).length > 0)
    .map((unless) => ({
      id: `parts-${page.id}-${unless}`,
      unless,
      file: `parts/${page.id}-${unless}.css`,
      matches,
    }));
}

/** A rule for each place: one that the browser cannot read takes no other along. */
export function sheetText(page: PartedPage, unless: PartSwitch): string {
  return placesOf(page.parts, unless)
    .map(({ select }) => `${select} { display: none !important; }\n`)
    .join("");
}

/** The rules for what a published table names beside the package's own, as far as each can hide no more than a part. */
export function publishedText(parts: readonly PagePart[], off: readonly PartSwitch[]): string {
  return off
    .flatMap((unless) => placesOf(parts, unless))
    .map(({ select }) => hidingRule(select) ?? "")
    .join("");
}

function placesOf(parts: readonly PagePart[], unless: PartSwitch): readonly PagePart[] {
  return parts.filter(({ what }) => kindsOf[unless].includes(what));
}
