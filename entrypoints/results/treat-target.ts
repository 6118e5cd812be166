type Mark = "waiting" | "kept";

/** What we have done to an element, and what it said itself before. */
type Hold = { readonly property: "visibility" | "display"; readonly before: string; readonly priority: string };

const holds = new WeakMap<Element, Hold>();

/** Out of sight until the answer is there, taken out when it is kept from the child, or as the page wants it. */
export function treatTarget(target: HTMLElement | SVGElement, marks: readonly Mark[]): void {
  if (marks.includes("kept")) take(target, "display", "none");
  else if (marks.includes("waiting")) take(target, "visibility", "hidden");
  else letGo(target);
}

function take(target: HTMLElement | SVGElement, property: Hold["property"], value: string): void {
  const { style } = target;
  if (holds.get(target)?.property !== property) {
    letGo(target);
    holds.set(target, {
      property,
      before: style.getPropertyValue(property),
      priority: style.getPropertyPriority(property),
    });
  }
  if (style.getPropertyValue(property) === value && style.getPropertyPriority(property) === "important") return;
  style.setProperty(property, value, "important");
}

function letGo(target: HTMLElement | SVGElement): void {
  const hold = holds.get(target);
  if (hold === undefined) return;
  holds.delete(target);
  target.style.setProperty(hold.property, hold.before, hold.priority);
}
