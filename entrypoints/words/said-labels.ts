import type { LabelId } from "../../core/signal/labels.ts";

/** Characters of structured data that are looked through. */
const mostText = 100_000;

const notForFamilies = /"isFamilyFriendly"\s*:\s*(?:"(?:https?:\/\/schema\.org\/)?false"|false|"no"|0)/i;

/** What the page says of itself in its structured data (JSON-LD). */
export function readSaidLabels(document: Document): LabelId[] {
  const scripts = Document.prototype.querySelectorAll.call(document, 'script[type="application/ld+json"]');
  let left = mostText;
  for (const script of scripts) {
    const text = (Reflect.get(Node.prototype, "textContent", script) as string).slice(0, left);
    if (notForFamilies.test(text)) return ["not-for-families"];
    left -= text.length;
    if (left <= 0) break;
  }
  return [];
}
