import { writeFile } from "node:fs/promises";
import { unpackNameModel } from "../../core/signal/host/unpack-name-model.ts";
import { readerOfDirectory } from "../lists/read-source.ts";
import { nameManifestFile, nameModelFile } from "./name-model-file.ts";
import { readValidation } from "./test-sets.ts";
import { learnPieces } from "./train/learn-pieces.ts";
import { manifestOf } from "./train/manifest.ts";
import { packNameModel } from "./train/pack-name-model.ts";
import { createRandom } from "./train/random.ts";
import { sha256Of } from "./train/sha256-of.ts";
import { harmlessSums, thresholdsAt } from "./train/set-thresholds.ts";
import { namesToTeach } from "./train/teach.ts";
import { readTrainingLists } from "./train/training-lists.ts";

/** More pieces were tried (4,096 and 6,144), and found no more names. */
const pieces = 2048;

/** How many of the harmless names that the thresholds are set by may pass each. */
const shares = { caution: 3e-4, block: 1e-4 } as const;

export type Trained = { readonly bytes: number; readonly names: number; readonly pieces: number };

/** Learns the name model anew from the mirror's free lists, and writes it with its manifest. */
export async function train(mirror: string, benign: string, seed: number): Promise<Trained> {
  const lists = await readTrainingLists(readerOfDirectory(mirror));
  const taught = namesToTeach(lists, createRandom(seed));
  const learnt = learnPieces(taught, pieces, seed);
  const validation = await readValidation(mirror, benign);
  const sums = harmlessSums(
    unpackNameModel(packNameModel(learnt)),
    validation.flatMap(({ hosts }) => hosts),
  );
  const thresholds = { caution: thresholdsAt(shares.caution, sums), block: thresholdsAt(shares.block, sums) };
  const file = packNameModel(learnt, thresholds);
  const manifest = manifestOf({
    seed,
    lists,
    taught,
    learnt,
    validation,
    shares,
    thresholds,
    file: { sha256: sha256Of(file), bytes: file.length },
  });
  await writeFile(nameModelFile, file);
  await writeFile(nameManifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
  return { bytes: file.length, names: learnt.names, pieces: learnt.pieces.length };
}
