import type { Point, Scene } from "../scene.ts";

type Injection = { target: { tabId: number }; func: (words: string) => Point | undefined; args: [string] };
type Api = {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { executeScript(injection: Injection): Promise<{ result?: Point }[]> };
};

/** The middle of a button of ours in the tab at `url`, by a word on it: only an extension sees into a closed shadow root. */
export function buttonPlace(scene: Scene, url: string, words: string): Promise<Point | undefined> {
  return scene.own().evaluate(
    async ({ wanted, label }) => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
      // A host that Chromium knows to speak https is opened so, whatever was asked for.
      const tab = (await tabs.query({})).find((one) => one.url?.replace(/^https:/, "http:") === wanted);
      if (tab?.id === undefined) return undefined;
      const find = (word: string) => {
        type Dom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
        const dom = (globalThis as unknown as { chrome?: { dom?: Dom } }).chrome?.dom;
        const shadowOf = (element: Element): ShadowRoot | null =>
          dom?.openOrClosedShadowRoot(element) ?? Reflect.get(element, "openOrClosedShadowRoot") ?? null;
        for (const host of document.querySelectorAll("html > :not(head, body)")) {
          for (const button of shadowOf(host)?.querySelectorAll("button") ?? []) {
            const { x, y, width, height } = button.getBoundingClientRect();
            if (button.textContent.includes(word) && width > 0) return { x: x + width / 2, y: y + height / 2 };
          }
        }
        return undefined;
      };
      const [found] = await scripting.executeScript({ target: { tabId: tab.id }, func: find, args: [label] });
      return found?.result;
    },
    { wanted: url, label: words },
  );
}
