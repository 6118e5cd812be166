const ends: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/**
 * Whether every bracket and quotation mark of a selector is closed. Browsers close them by themselves at the end; joined with
 * others such a selector would swallow what follows.
 */
export function isClosed(selector: string): boolean {
  const open: string[] = [];
  let quote = "";
  for (const character of selector.replace(/\\./gs, "")) {
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (ends[character] !== undefined) open.push(ends[character]);
    else if (/[)\]{}\\]/.test(character) && open.pop() !== character) return false;
  }
  return quote === "" && open.length === 0;
}
