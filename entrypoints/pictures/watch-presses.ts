import { listen } from "../../platform/page/sound-dom.ts";
import { staysCovered, type Album, type Picture } from "./create-album.ts";

/** A press on a picture that stays covered is ours; one on what lies over it is not. Answers with how to stop. */
export function watchPresses(album: Album, onPress: (picture: Picture) => void): () => void {
  return listen(window, "click", (event) => {
    if (!event.isTrusted || !(event instanceof MouseEvent) || event.detail === 0) return;
    const pressed = event.composedPath().filter((one) => one instanceof Element);
    const picture = pressed.map(album.of).find((one) => takesPress(one, pressed));
    if (picture === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onPress(picture);
  });
}

/** What lies behind text takes no press from it. Text that is covered with what lies beside it takes none but on its controls. */
function takesPress(picture: Picture | undefined, pressed: readonly Element[]): boolean {
  if (picture === undefined || !staysCovered(picture)) return false;
  const { element, shown } = picture;
  if (shown.kind === "picture" || shown.kind === "video") return true;
  const within = pressed.slice(0, pressed.indexOf(element) + 1);
  return shown.kind !== "behind" && !within.some((one) => one.matches("a,:enabled,label,summary"));
}
