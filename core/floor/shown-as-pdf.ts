/** What a response says of itself, by header names in lower case. */
export type Said = (name: string) => string | undefined;

/** No type, half a type, or one that means any: Firefox then looks at the first bytes. */
const saysNothing = (type: string) => !/^[^/\s*]+\/[^/\s*]+$/.test(type) || type.includes("unknown");

/**
 * Whether Firefox opens an answer in its own reader for PDF, which lets no extension in: by its type, by its name where the
 * type says nothing, or by its first bytes where there is no type that says anything.
 */
export function isShownAsPdf(url: string, status: number, said: Said): boolean {
  const hasPage = status !== 204 && (status < 300 || status >= 400);
  if (!hasPage) return false;
  const [type = ""] = (said("content-type") ?? "")
    .toLowerCase()
    .split(";", 1)
    .map((part) => part.trim());
  if (saysNothing(type) || type.endsWith("/pdf") || type.endsWith("/x-pdf")) return true;
  return (
    type.endsWith("/octet-stream") && [url, said("content-disposition") ?? ""].some((name) => /\.pdf\b/i.test(name))
  );
}
