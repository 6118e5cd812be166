import { listen } from "../../platform/page/sound-dom.ts";
import { staysCovered, type Album, type Picture } from "./create-album.ts";

/** A press on a picture that stays covered is ours, also where the page laid something over it. Answers with how to stop. */
export function watchPresses(document: Document, album: Album, onPress: (picture: Picture) => void): () => void {
  return listen(window, "click", (event) => {
    if (!event.isTrusted || !(event instanceof MouseEvent) || event.detail === 0) return;
    const under = [...event.composedPath(), ...elementsAt(document, event.clientX, event.clientY)];
    const picture = under.map((one) => (one instanceof Element ? album.of(one) : undefined)).find(takesPress);
    if (picture === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onPress(picture);
  });
}

/** Behind the text of a whole page, a covered picture takes no press from what stands on it. */
function takesPress(picture: Picture | undefined): boolean {
  return picture !== undefined && picture.shown.kind !== "behind" && staysCovered(picture);
}

function elementsAt(document: Document, x: number, y: number): readonly Element[] {
  return Document.prototype.elementsFromPoint.call(document, x, y);
}
