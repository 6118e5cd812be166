import { loadGraphModel } from "@tensorflow/tfjs-converter";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { div, env, expandDims, ready, setBackend, tensor3d, tidy, type Tensor } from "@tensorflow/tfjs-core";
import type { PictureScores } from "../../core/picture/judge-picture.ts";
import { pictureSide } from "../../platform/messages/picture-messages.ts";

export type Model = { readonly look: (pixels: Uint8Array) => PictureScores };

/** The classes of nsfwjs in the order of the model's output: drawing, hentai, neutral, porn, sexy. */
const hentai = 1;
const porn = 3;

/**
 * Loads the model from the package and lets it look once, which compiles it. One thread: more of them hang in an extension.
 *
 * @param folder where `npm run build -- pictures` has put model, weights and the WebAssembly that computes
 */
export async function loadModel(folder: string): Promise<Model> {
  setWasmPaths(folder);
  env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  if (!(await setBackend("wasm"))) throw new Error("no WebAssembly");
  await ready();
  const graph = await loadGraphModel({ load: () => readArtifacts(folder) });
  const look = (pixels: Uint8Array): PictureScores => {
    const output = tidy(() => {
      const shares = div(tensor3d(pixels, [pictureSide, pictureSide, 3], "float32"), 255);
      return graph.predict(expandDims(shares, 0)) as Tensor;
    });
    const scores = output.dataSync();
    output.dispose();
    return { hentai: scores[hentai]!, porn: scores[porn]! };
  };
  look(new Uint8Array(pictureSide * pictureSide * 3));
  return { look };
}

async function readArtifacts(folder: string) {
  const [model, weights] = await Promise.all([
    fetch(`${folder}model.json`).then((file) => file.json()),
    fetch(`${folder}weights.bin`).then((file) => file.arrayBuffer()),
  ]);
  return { modelTopology: model.modelTopology, weightSpecs: model.weightSpecs, weightData: weights };
}
