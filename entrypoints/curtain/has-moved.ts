/** Whether the document's address is another than it was loaded from, or may be: then only the browser knows which. */
export function hasMoved(): boolean {
  const [loaded] = performance.getEntriesByType("navigation");
  return loaded?.name !== location.href;
}
