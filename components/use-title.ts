import { useEffect } from "preact/hooks";

/** Names the page for its tab and for a screen reader. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
