type SmallWindows = EventTarget & { readonly window: Window | null };

/** Says `enter` when a part of the page is put into a window of its own. Firefox has none. */
export const smallWindows = (globalThis as { readonly documentPictureInPicture?: SmallWindows })
  .documentPictureInPicture;

/** The player of this document that stands in a window of its own, over whatever else is on the screen. Firefox tells pages of none. */
export function smallPlayer(document: Document): Element | null {
  return (Reflect.get(Document.prototype, "pictureInPictureElement", document) as Element | null | undefined) ?? null;
}

/** The window into which this document put a part of itself. */
export function smallWindow(): Window | null {
  return smallWindows?.window ?? null;
}
