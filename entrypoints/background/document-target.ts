/** One document, as the browser's events name it. */
export type Place = { readonly tabId: number; readonly frameId: number; readonly documentId?: string | undefined };

/** For scripts and sheets. Firefox knows frames only; Chromium's document id cannot hit the page that came after. */
export function documentTarget({ tabId, frameId, documentId }: Place): object {
  return documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
}
