import { browser } from "wxt/browser";

/**
 * Firefox writes an extension's own origin on what it posts, and that is another one in every install: it would make all
 * reports of one computer known as such. So it is taken off for as long as `act` sends to `url`. Chromium's is the same
 * for everybody.
 */
export async function withoutOrigin<T>(url: string, act: () => Promise<T>): Promise<T> {
  if (!import.meta.env.FIREFOX) return act();
  const { onBeforeSendHeaders } = browser.webRequest;
  const { protocol, hostname } = new URL(url);
  const place = { urls: [`${protocol}//${hostname}/*`], tabId: -1 };
  onBeforeSendHeaders.addListener(dropOrigin, place, ["blocking", "requestHeaders"]);
  try {
    return await act();
  } finally {
    onBeforeSendHeaders.removeListener(dropOrigin);
  }
}

type Headers = { readonly name: string; readonly value?: string | undefined }[];

function dropOrigin({ requestHeaders = [] }: { readonly requestHeaders?: Headers | undefined }) {
  return { requestHeaders: requestHeaders.filter(({ name }) => name.toLowerCase() !== "origin") };
}
