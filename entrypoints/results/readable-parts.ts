import type { PagePart } from "../../core/page-parts/page-parts.ts";

/** Those whose selectors this browser can read: one that it cannot would take all others along. */
export function readableParts(document: Document, parts: readonly PagePart[]): readonly PagePart[] {
  const nothing = document.createDocumentFragment();
  const canRead = (selector: string) => {
    try {
      nothing.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  };
  return parts.filter(({ select, within, source = [] }) =>
    [select, within, ...source.map(({ at }) => at)].every((selector) => selector === undefined || canRead(selector)),
  );
}
