import { useLayoutEffect } from "preact/hooks";
import { helpViewOf, type HelpView } from "../../core/help/situations.ts";

/** Shows what the address names, and takes the name out of the address: it stands where everybody at this computer reads it. */
export function useNamedView(show: (view: HelpView) => void): void {
  useLayoutEffect(() => {
    const read = () => {
      if (location.hash === "") return;
      show(helpViewOf(location.hash));
      history.replaceState(null, "", location.pathname);
    };
    read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, [show]);
}
