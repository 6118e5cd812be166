import { listen } from "../../platform/page/sound-dom.ts";
import { staysCovered, type Album, type Picture } from "./create-album.ts";

/** A press on a picture that stays covered is ours; one on what lies over it is not. Answers with how to stop. */
export function watchPresses(album: Album, onPress: (picture: Picture) => void): () => void {
  return listen(window, "click", (event) => {
    if (!event.isTrusted || !(event instanceof MouseEvent) || event.detail === 0) return;
    const pressed = event.composedPath().filter((one) => one instanceof Element);
    const picture = pressed.map(album.of).find(takesPress);
    if (picture === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onPress(picture);
  });
}

/** What lies behind or beside text takes no press from what stands there. */
function takesPress(picture: Picture | undefined): boolean {
  if (picture === undefined || !staysCovered(picture)) return false;
  return picture.shown.kind === "picture" || picture.shown.kind === "video";
}
