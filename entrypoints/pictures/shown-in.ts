/** What an element shows of pictures: where they lie, and how they are painted. */
export type Shown = {
  /** `picture`: the element itself is one. `behind`: it lies behind the element's own content, or a pseudo-element shows it. */
  readonly kind: "picture" | "video" | "behind" | "beside";
  readonly addresses: readonly string[];
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
  return address === "" ? null : { kind, addresses: [address] };
}

/** The poster comes after what plays: it is all that may be read of a film from elsewhere. */
function video({ currentSrc, src, poster }: HTMLVideoElement): Shown {
  return { kind: "video", addresses: [currentSrc || src, poster].filter((address) => address !== "") };
}

/** A page in one of these has a script of ours; only a picture is a picture. */
function embedded(address: string, type: string): Shown | null {
  const isPicture = type.startsWith("image/") || (type === "" && pictureFile.test(address));
  return isPicture ? one("picture", address) : null;
}

/** What style sheets paint with files: behind the element, on its border, or in what stands before and after it. */
export function paintedIn(element: Element): Shown | null {
  const own = getComputedStyle(element);
  const behind = [own.backgroundImage, own.borderImageSource].flatMap(addressesOf);
  if (behind.length > 0) return { kind: "behind", addresses: behind };
  const beside = ["::before", "::after"].flatMap((pseudo) => {
    const { content, backgroundImage } = getComputedStyle(element, pseudo);
    return content === "none" ? [] : [content, backgroundImage].flatMap(addressesOf);
  });
  return beside.length > 0 ? { kind: "beside", addresses: beside } : null;
}

/** A picture may be told by a style sheet to show another file than its own. */
export function replacedBy(element: Element): readonly string[] {
  return addressesOf(getComputedStyle(element).content);
}

/** The browser writes every address whole and in double quotes. */
function addressesOf(value: string): string[] {
  if (!value.includes("url(")) return [];
  return [...value.matchAll(/url\("((?:[^"\\]|\\.)*)"\)/g)].map(([, address = ""]) => address.replace(/\\(.)/g, "$1"));
}

function absolute(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : "";
}
