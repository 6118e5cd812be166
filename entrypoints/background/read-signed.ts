import { isBundleListId } from "../../core/lists/bundle-lists.ts";
import { signedState, type SignedState } from "../../core/lists/signed-state.ts";
import type { SignedKind } from "../../core/lists/signed-record.ts";
import { readDownloads } from "../../platform/lists/download-store.ts";
import { readPlaces } from "../../platform/lists/signed-schedules.ts";
import { readSignedRecord } from "../../platform/lists/signed-store.ts";
import type { SignedView } from "../../platform/messages/protocol.ts";

/** How the organisation's bundle and the release lists stand. */
export async function readSigned(): Promise<SignedView> {
  const place = (await readPlaces()).find(({ kind }) => kind === "bundle");
  const releases = await stateOf("releases");
  if (place === undefined) return { bundle: null, releases };
  const rows = (await readDownloads().catch(() => undefined))?.lists.filter(({ id }) => isBundleListId(id)) ?? [];
  const names = rows.reduce((sum, { hosts, places }) => sum + hosts + places, 0);
  const state = await stateOf("bundle");
  return {
    bundle: { ...state, folder: place.folder, names, lists: rows.length, releases: await stateOf("bundle-releases") },
    releases,
  };
}

async function stateOf(kind: SignedKind): Promise<SignedState> {
  return signedState(await readSignedRecord(kind).catch(() => null), Date.now());
}
