/** What the browser says of a document that asks. */
export type Document = {
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  /** Address of the tab that opened it; of a frame, what stood in it before, else the page around it. */
  readonly opener?: string | undefined;
};

/** Whether something stands at an address that can be judged: a page of the web, or a file. */
export const hasPage = (url: string) => /^(https?|file):/.test(url);

/**
 * The address a document is judged by. One without an address of its own (`about:blank`, `srcdoc`, `blob:`, `data:`) is as
 * good as whoever made it: its origin, else its opener.
 */
export function judgedUrl({ url = "", origin, opener }: Document): string {
  if (!/^(about|blob|data|javascript):/i.test(url)) return url;
  const maker = [origin, /^blob:(https?:\/\/[^/]+)/i.exec(url)?.[1]].find((one) => one?.startsWith("http"));
  if (maker !== undefined) return `${maker}/`;
  // The opener may itself be on its way to its first page, and stand nowhere yet.
  return opener !== undefined && opener !== "" && url !== "about:newtab" ? opener : url;
}
