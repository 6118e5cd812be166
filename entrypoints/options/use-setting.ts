import { useEffect } from "preact/hooks";
import { settingOf } from "../../components/options/settings.ts";
import { useStrings } from "../../components/strings/context.ts";
import { findControl, goToControl } from "./find-control.ts";

/** Sections that ask the worker draw themselves a little later. */
const patience = 2000;

/** Goes to the setting that the address names, as soon as its section is drawn. */
export function useSetting(isOpen: boolean): void {
  const { t } = useStrings();
  useEffect(() => {
    if (!isOpen) return;
    let stop = () => {};
    const follow = () => {
      stop();
      const key = settingOf(location.hash);
      if (key !== null) stop = awaitControl(t(key));
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => {
      stop();
      window.removeEventListener("hashchange", follow);
    };
  }, [isOpen, t]);
}

/** Gives the section one frame to change, then looks at every change; ends by itself. */
function awaitControl(words: string): () => void {
  const look = () => {
    const content = document.getElementById("content");
    const control = content === null ? undefined : findControl(content, words);
    if (control === undefined) return;
    stop();
    goToControl(control);
  };
  const observer = new MutationObserver(look);
  const first = setTimeout(look, 50);
  const last = setTimeout(() => stop(), patience);
  const stop = () => {
    observer.disconnect();
    clearTimeout(first);
    clearTimeout(last);
  };
  observer.observe(document.body, { childList: true, subtree: true });
  return stop;
}
