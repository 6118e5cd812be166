import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { ModelJob, ModelWord } from "../../platform/pictures/model-thread.ts";
import { loadModel, type Model } from "./load-model.ts";

/** The thread in which pictures are looked at, one after another. Only the package with pictures carries it. */
export default defineUnlistedScript(() => {
  let model: Promise<Model>;
  self.addEventListener("message", ({ data }: MessageEvent<ModelJob>) => {
    if (data.kind === "load") model = loadModel(data.folder);
    else void look(data.id, data.pixels, model).then(tell);
  });
});

async function look(id: number, pixels: Uint8Array, loading: Promise<Model>): Promise<ModelWord> {
  try {
    const model = await loading;
    const begun = performance.now();
    const scores = model.look(pixels);
    return { id, scores, ms: performance.now() - begun };
  } catch {
    return { id, scores: null, ms: 0 };
  }
}

function tell(word: ModelWord): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the page that started us
  self.postMessage(word);
}
