import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

type WeightSpec = { readonly name: string };
type ModelFile = {
  readonly modelTopology: object;
  readonly weightsManifest: readonly { readonly paths: readonly string[]; readonly weights: readonly WeightSpec[] }[];
};

const require = createRequire(import.meta.url);
const packaged = "nsfwjs/models/mobilenet_v2_mid";

/** What computes: the one for processors that work on several numbers at once, which every browser we run in asks for. */
const wasm = "tfjs-backend-wasm-simd.wasm";

/**
 * Writes the model of `nsfwjs` as plain files: its package holds the weights as text inside JavaScript, a third larger, which
 * would have to be run to be read.
 *
 * @returns bytes written
 */
export async function buildModel(folder: string): Promise<number> {
  const models = join(dirname(dirname(require.resolve(packaged))), "..", "models", "mobilenet_v2_mid");
  const load = <T>(name: string): T => require(join(models, `${name}.min.js`)) as T;
  const { modelTopology, weightsManifest } = load<ModelFile>("model");
  const weights = Buffer.concat(
    weightsManifest.flatMap(({ paths }) => paths).map((path) => Buffer.from(load<string>(path), "base64")),
  );
  const weightSpecs = weightsManifest.flatMap((group) => group.weights);
  const model = JSON.stringify({ modelTopology, weightSpecs });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "model.json"), model);
  await writeFile(join(folder, "weights.bin"), weights);
  const computer = join(dirname(require.resolve("@tensorflow/tfjs-backend-wasm/package.json")), "dist", wasm);
  await copyFile(computer, join(folder, wasm));
  return model.length + weights.length + (await readFile(computer)).length;
}
