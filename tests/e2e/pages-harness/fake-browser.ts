type Message = { readonly m: string; readonly a: readonly unknown[] };

/**
 * Runs inside the page before its own scripts: stands in for the browser's extension API. `answers` maps a message to its
 * value; one with an `error` refuses. It must hold everything it needs: it is sent to the page as text.
 */
export function fakeBrowser(answers: Readonly<Record<string, unknown>>): void {
  const sendMessage = async ({ m: name }: Message) => {
    const given = answers[name];
    if (given === undefined) return { error: `failed: no answer for ${name}` };
    return given !== null && typeof given === "object" && "error" in given ? given : { value: given };
  };
  Object.assign(window, {
    chrome: {
      runtime: { id: "pages", sendMessage, getURL: (path: string) => path, openOptionsPage: async () => undefined },
      i18n: { getUILanguage: () => "vi", getMessage: () => "" },
      permissions: { request: async () => true },
      tabs: {
        TAB_ID_NONE: -1,
        query: async () => [{ id: 1 }],
        getCurrent: async () => ({ id: 1 }),
        create: async () => ({}),
        remove: async () => undefined,
      },
    },
  });
}
