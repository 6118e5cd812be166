import { listen } from "../../platform/page/sound-dom.ts";

/** A page that is not seen is not heard either. Answers with what lets it play again. */
export function hush(document: Document): () => void {
  const stop = (media: EventTarget | null) => media instanceof HTMLMediaElement && media.pause();
  for (const media of Document.prototype.querySelectorAll.call(document, "video, audio")) stop(media);
  return listen(document, "play", (event) => stop(event.target));
}
