type Listener = (message: unknown) => void;

type ExtensionApi = {
  readonly runtime?: {
    /** Gone once the extension was updated or removed under a running page. */
    readonly id?: string;
    readonly sendMessage: (message: unknown) => Promise<unknown>;
    readonly onMessage: { readonly addListener: (listener: Listener) => void };
  };
  readonly i18n?: { readonly getMessage: (key: string) => string };
};

/**
 * The little of the browser that scripts inside web pages use. `chrome` and not `browser`: both browsers have it, with
 * promises, and where `browser` is missing a page could put an element of that name there.
 */
export const extensionApi: ExtensionApi = (globalThis as unknown as { chrome?: ExtensionApi }).chrome ?? {};

/** This script outlived its extension and can no longer ask. */
export function isOrphan(): boolean {
  try {
    return extensionApi.runtime?.id === undefined;
  } catch {
    return true;
  }
}
