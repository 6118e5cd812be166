/** Publishers write it in the first lines or nowhere, in UTF-16 units. */
const headLength = 4096;
const longestTitle = 80;
const titleLine = /^\s*(?:[#!;]+\s*(?:title|list name|name)|name)\s*:\s*(\S.*)$/im;

/** What a list calls itself in its head; else the name of its file. Empty when neither says anything. */
export function listTitle(text: string, place: string): string {
  const said = titleLine.exec(text.slice(0, headLength).replaceAll("\r", ""))?.[1]?.trim() ?? "";
  return (said === "" ? fileName(place) : said).slice(0, longestTitle).trim();
}

/** The last part of an address or a file's name that says something. */
function fileName(place: string): string {
  const [path = ""] = place.split(/[?#]/);
  const parts = path
    .replace(/^https?:\/\//, "")
    .split(/[\\/]/)
    .filter((part) => part !== "");
  return parts.at(-1) ?? "";
}
