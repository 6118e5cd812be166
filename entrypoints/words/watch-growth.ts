import { rootOf } from "../../platform/page/sound-dom.ts";

/** Calls once when something was added to the page or its text was changed; then it has to be asked again. */
export function watchGrowth(document: Document): (onGrown: () => void) => void {
  return (onGrown) => {
    const target = rootOf(document);
    if (target === null) return;
    const observer = new MutationObserver(() => {
      observer.disconnect();
      onGrown();
    });
    observer.observe(target, { childList: true, characterData: true, subtree: true });
  };
}
