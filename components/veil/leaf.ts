const svg = "http://www.w3.org/2000/svg";

/** Three bamboo leaves on a stalk, drawn by us; says nothing to a screen reader. */
export function createLeaf(document: Document): Element {
  const picture = element(document, "svg", { viewBox: "0 0 96 96", class: "leaf", "aria-hidden": "true" });
  picture.append(
    element(document, "path", { class: "stalk", d: "M48 92V40", "stroke-width": "5", "stroke-linecap": "round" }),
    element(document, "path", { class: "young", d: "M48 52C20 50 8 34 6 16c22 2 38 12 42 36Z" }),
    element(document, "path", { class: "old", d: "M48 60c28-2 40-18 42-36-22 2-38 12-42 36Z" }),
    element(document, "path", { class: "young", d: "M48 40C38 28 38 14 48 2c10 12 10 26 0 38Z" }),
  );
  return picture;
}

function element(document: Document, tag: string, attributes: Record<string, string>): Element {
  const made = Document.prototype.createElementNS.call(document, svg, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
