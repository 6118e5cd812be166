import { isLargeEnough } from "../../core/picture/picture-size.ts";
import type { Picture } from "./create-album.ts";
import { pseudoElements } from "./shown-in.ts";

type Size = { readonly width: number; readonly height: number };

/** Where a picture stands in the window. */
export function boxOf({ element }: Picture): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Whether a picture is too small to be looked at: known only of one that has a place on the page, however it is shown there. */
export function isTooSmall(picture: Picture): boolean {
  return sizesOf(picture).every(({ width, height }) => width > 0 && height > 0 && !isLargeEnough(width, height));
}

const unknown: Size = { width: 0, height: 0 };

function sizesOf(picture: Picture): readonly Size[] {
  const { element, shown } = picture;
  // What lies behind these lies behind the whole window, however low they are.
  if (element instanceof HTMLBodyElement || element instanceof HTMLHtmlElement) return [unknown];
  return [boxOf(picture), ...laidOut(element), ...(shown.kind === "beside" ? sizesBeside(element) : [])];
}

/** Before the page turns, shrinks or hides it: it may be blown up again. */
function laidOut(element: Element): readonly Size[] {
  return element instanceof HTMLElement ? [{ width: element.offsetWidth, height: element.offsetHeight }] : [];
}

/** A pseudo-element lies wherever it likes; what its style says of its size is all that can be known. */
function sizesBeside(element: Element): readonly Size[] {
  return pseudoElements.flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (style.content === "none") return [];
    if (style.transform !== "none" || style.scale !== "none") return [unknown];
    const { width, paddingLeft, paddingRight, height, paddingTop, paddingBottom } = style;
    return [{ width: pixels(width, paddingLeft, paddingRight), height: pixels(height, paddingTop, paddingBottom) }];
  });
}

/** Their sum; 0 where one is no length, such as the width of what stands in a line. */
function pixels(...lengths: readonly string[]): number {
  return lengths.reduce((sum, length) => sum + Number.parseFloat(length), 0) || 0;
}
