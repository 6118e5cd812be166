import type { LabelId } from "../../core/signal/labels.ts";
import { readLabels } from "../../platform/page/read-labels.ts";
import { bodyOf } from "../../platform/page/sound-dom.ts";

/**
 * Tells of the labels that a page bears as soon as its head is whole: its body has just begun, and nothing of it is painted
 * yet, because an observer is called before the browser paints.
 */
export function watchLabels(document: Document, onFound: (labels: readonly LabelId[]) => void): void {
  const look = () => {
    if (bodyOf(document) === null) return;
    observer.disconnect();
    const found = readLabels(document);
    if (found.length > 0) onFound(found);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
