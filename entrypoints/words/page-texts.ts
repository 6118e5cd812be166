import { bodyOf } from "../../platform/page/sound-dom.ts";

/**
 * The texts of a page, block by block: what stands in one line of thought is one piece, whatever is bold in it; a
 * block without text is an empty one, so that whoever reads may pause there. What somebody types is not read, nor what nobody sees.
 */
export function* pageTexts(document: Document): Generator<string, void> {
  yield documentTitle(document);
  const body = bodyOf(document);
  if (body === null) return;
  const walker = Document.prototype.createTreeWalker.call(document, body, showTextAndElements, acceptReadable);
  let piece = "";
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      piece += Reflect.get(CharacterData.prototype, "data", node);
      continue;
    }
    const alt = node instanceof HTMLImageElement ? HTMLElement.prototype.getAttribute.call(node, "alt") : null;
    if (alt !== null) piece += ` ${alt} `;
    else if (!inline.has(nameOf(node))) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}

const showTextAndElements = 1 | 4;
const [accept, reject] = [1, 2];

const inline = new Set("A ABBR B BDI CITE CODE EM FONT I IMG MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR".split(" "));
const unread = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION IFRAME OBJECT SVG svg MATH math".split(" "),
);

function acceptReadable(node: Node): number {
  if (!(node instanceof Element)) return accept;
  return unread.has(nameOf(node)) || isTypedInto(node) ? reject : accept;
}

function isTypedInto(element: Element): boolean {
  const value = Element.prototype.getAttribute.call(element, "contenteditable");
  return value !== null && value.toLowerCase() !== "false";
}

function nameOf(node: Node): string {
  return Reflect.get(Node.prototype, "nodeName", node);
}

function documentTitle(document: Document): string {
  return Reflect.get(Document.prototype, "title", document);
}
