/** A thing on a site that a limit may take out of its pages. */
export const partKinds = ["shorts", "comments", "autoplay"] as const;

export type PartKind = (typeof partKinds)[number];

/** Where the things stand in the pages of one site. */
export type PageParts = {
  readonly id: string;
  /** With everything below them. */
  readonly hosts: readonly string[];
  readonly parts: readonly { readonly select: string; readonly what: PartKind }[];
};

/** A style sheet of the package that takes one kind of thing out of one site. */
export type PartsSheet = {
  readonly id: string;
  readonly what: PartKind;
  /** Its path in the package. */
  readonly file: string;
  readonly matches: readonly string[];
};

/** Every sheet that a site needs. */
export function sheetsOf({ id, hosts, parts }: PageParts): PartsSheet[] {
  const kinds = partKinds.filter((kind) => parts.some(({ what }) => what === kind));
  const matches = hosts.map((host) => `*://*.${host}/*`);
  return kinds.map((what) => ({ id: `parts-${id}-${what}`, what, file: `parts/${id}-${what}.css`, matches }));
}

/** A rule for each: one that the browser cannot read takes no other along. */
export function sheetText({ parts }: PageParts, kind: PartKind): string {
  return parts
    .filter(({ what }) => what === kind)
    .map(({ select }) => `${select} { display: none !important; }\n`)
    .join("");
}
