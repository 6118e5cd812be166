import { existsSync, readFileSync } from "node:fs";
import type { NameModel } from "../../core/signal/host/name-model.ts";
import { unpackNameModel } from "../../core/signal/host/unpack-name-model.ts";

export const nameModelFile = new URL("../../lists/names/name-model.bin", import.meta.url);
export const nameManifestFile = new URL("../../lists/names/name-model.json", import.meta.url);

/** The model that the package ships; null where none was trained. */
export function readNameModel(): NameModel | null {
  return existsSync(nameModelFile) ? unpackNameModel(readFileSync(nameModelFile)) : null;
}
