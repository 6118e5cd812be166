import { labelsOf, type LabelId } from "../../core/signal/labels.ts";

/** More than any honest page has. */
const mostMetas = 200;

/** The labels that the page's own `meta` elements bear so far. */
export function readLabels(document: Document): LabelId[] {
  const metas = Document.prototype.querySelectorAll.call(document, "meta[content]");
  return [...metas].slice(0, mostMetas).flatMap((meta) => {
    const read = (name: string) => Element.prototype.getAttribute.call(meta, name) ?? "";
    const content = read("content");
    return ["name", "property", "itemprop"].flatMap((kind) => labelsOf(read(kind), content));
  });
}
