import { useEffect } from "preact/hooks";

/** Between two presses that belong together, in milliseconds; slow enough for a child. */
const togetherMs = 1500;

/** Twice Esc, for whoever hears somebody coming. `act` must stay the same function while the page does. */
export function useDoubleEscape(act: () => void): void {
  useEffect(() => {
    let before = Number.NEGATIVE_INFINITY;
    const press = ({ key, repeat, timeStamp }: KeyboardEvent) => {
      if (key !== "Escape" || repeat) return;
      if (timeStamp - before <= togetherMs) act();
      before = timeStamp;
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [act]);
}
