export type StrictJson = { readonly value: unknown } | { readonly refused: "not-json" | "duplicate-key" };

/**
 * Parses JSON in which no object has a key twice: two readers could else see two documents in one signed text. The caller has
 * bounded the text's length.
 */
export function parseStrictJson(text: string): StrictJson {
  try {
    const value: unknown = JSON.parse(text);
    return hasDuplicateKey(text) ? { refused: "duplicate-key" } : { value };
  } catch {
    return { refused: "not-json" };
  }
}

/** `text` is valid JSON, so a string before a colon is a key, and brackets match. */
function hasDuplicateKey(text: string): boolean {
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (character === "{" || character === "[") open.push(new Set());
    else if (character === "}" || character === "]") open.pop();
    else if (character === '"') {
      const end = endOfString(text, at);
      if (nextVisible(text, end) === ":") {
        const key = String(JSON.parse(text.slice(at, end)));
        if (open.at(-1)!.has(key)) return true;
        open.at(-1)!.add(key);
      }
      at = end - 1;
    }
  }
  return false;
}

/** Behind the closing quote of the string that opens at `at`. */
function endOfString(text: string, at: number): number {
  let end = at + 1;
  while (text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  return end + 1;
}

function nextVisible(text: string, from: number): string | undefined {
  let at = from;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at += 1;
  return text[at];
}
