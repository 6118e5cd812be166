/** What the browser says of a document that asks. */
export type Document = {
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  /** Address of the tab that opened it, where known. */
  readonly opener?: string | undefined;
};

/**
 * The address a document is judged by. One without an address of its own (`about:blank`, `srcdoc`, `blob:`, `data:`) is as
 * good as whoever made it: its origin, else its opener.
 */
export function judgedUrl({ url = "", origin, opener }: Document): string {
  if (!/^(about|blob|data|javascript):/i.test(url)) return url;
  const maker = origin ?? /^blob:(https?:\/\/[^/]+)/i.exec(url)?.[1];
  if (maker !== undefined && maker.startsWith("http")) return `${maker}/`;
  return opener !== undefined && url !== "about:newtab" ? opener : url;
}
