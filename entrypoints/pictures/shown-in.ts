/** What an element shows of pictures: where they lie, and how they are painted. */
export type Shown = {
  /**
   * `picture`: the element itself is one. `behind`: it lies behind the element's own content. `beside`: a pseudo-element shows
   * it. `masked`: its shape is that of a picture.
   */
  readonly kind: "picture" | "video" | "behind" | "beside" | "masked";
  /** Where the element's own picture or film lies. */
  readonly addresses: readonly string[];
  /** Files that style sheets paint it with. */
  readonly painted: readonly string[];
};

const pictureFile = /\.(jpe?g|png|gif|webp|avif|bmp|svg)([?#]|$)/i;

/** Elements that are pictures by what they are; null where nothing is shown. What a style sheet paints: `paintedIn`. */
export function shownIn(element: Element): Shown | null {
  if (element instanceof HTMLImageElement) return one("picture", element.currentSrc || element.src || element.srcset);
  if (element instanceof HTMLVideoElement) return video(element);
  if (element instanceof HTMLInputElement) return element.type === "image" ? one("picture", element.src) : null;
  if (element instanceof SVGImageElement) return one("picture", absolute(element.href.baseVal));
  if (element instanceof HTMLObjectElement) return embedded(element.data, element.type);
  if (element instanceof HTMLEmbedElement) return embedded(element.src, element.type);
  return null;
}

function one(kind: Shown["kind"], address: string): Shown | null {
  return address === "" ? null : { kind, addresses: [address], painted: [] };
}

/** The poster comes after what plays: it is all that may be read of a film from elsewhere. */
function video({ currentSrc, src, poster }: HTMLVideoElement): Shown {
  return { kind: "video", addresses: [currentSrc || src, poster].filter((address) => address !== ""), painted: [] };
}

/** A page in one of these has a script of ours; only a picture is a picture. */
function embedded(address: string, type: string): Shown | null {
  const isPicture = type.startsWith("image/") || (type === "" && pictureFile.test(address));
  return isPicture ? one("picture", address) : null;
}

/** Pseudo-elements that style sheets show pictures with. */
export const pseudoElements = ["::before", "::after"] as const;

/** What style sheets paint with files: in place of the element, behind it, on its border, as its shape, before and after it. */
export function paintedIn(element: Element): Shown | null {
  const own = getComputedStyle(element);
  const marker = own.display === "list-item" ? own.listStyleImage : "";
  const replaced = addressesOf(own.content);
  const masks = masksOf(own);
  const beside = pseudoElements.flatMap((pseudo) => paintedBeside(getComputedStyle(element, pseudo)));
  const behind = [own.backgroundImage, own.borderImageSource, marker].flatMap(addressesOf);
  const painted = [...replaced, ...masks, ...beside, ...behind];
  if (painted.length === 0) return null;
  const kind = masks.length > 0 ? "masked" : replaced.length > 0 ? "picture" : beside.length > 0 ? "beside" : "behind";
  return { kind, addresses: [], painted };
}

function paintedBeside(style: CSSStyleDeclaration): string[] {
  if (style.content === "none" || style.display === "none") return [];
  return [style.content, style.backgroundImage, style.borderImageSource].flatMap(addressesOf).concat(masksOf(style));
}

function masksOf(style: CSSStyleDeclaration): string[] {
  return [style.maskImage, style.webkitMaskBoxImageSource].flatMap(addressesOf);
}

/** What an element shows of itself, and what style sheets paint it with. */
export function together(own: Shown | null, painted: Shown | null): Shown | null {
  if (own === null || painted === null) return own ?? painted;
  return { ...own, kind: painted.kind === "masked" ? "masked" : own.kind, painted: painted.painted };
}

/** What is known of how style sheets paint an element. */
export function paintOf(known: Shown | undefined): Shown | null {
  return known === undefined || known.painted.length === 0 ? null : { ...known, addresses: [] };
}

/** The browser writes every address whole and in double quotes. */
function addressesOf(value: string): string[] {
  if (!value.includes("url(")) return [];
  const found = [...value.matchAll(/url\("((?:[^"\\]|\\.)*)"\)/g)].map(([, address = ""]) => address);
  // What begins so is a drawing in the page itself.
  return found.map((address) => address.replace(/\\(.)/g, "$1")).filter((address) => !address.startsWith("#"));
}

function absolute(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : "";
}
