import { smallPlayer, smallWindow, smallWindows } from "../../platform/page/small-window.ts";
import { listen } from "../../platform/page/sound-dom.ts";

const lookEveryMs = 100;

/** A page that is not seen is not heard either, and not seen in a small window of its own. Answers with what lets it be. */
export function hush(document: Document): () => void {
  const stop = (media: EventTarget | null) => media instanceof HTMLMediaElement && media.pause();
  for (const media of Document.prototype.querySelectorAll.call(document, "video, audio")) stop(media);
  const speak = listen(document, "play", (event) => stop(event.target));
  const close = () => closeSmallWindows(document);
  close();
  const shut = smallWindows && listen(smallWindows, "enter", close);
  // A player that stands in no document tells nobody that it opens one.
  const timer = setInterval(close, lookEveryMs);
  return () => {
    clearInterval(timer);
    speak();
    shut?.();
  };
}

/** Picture in picture, of a player and of a document. */
function closeSmallWindows(document: Document): void {
  if (smallPlayer(document) !== null) Document.prototype.exitPictureInPicture.call(document).catch(() => undefined);
  smallWindow()?.close();
}
