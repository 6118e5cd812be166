import { ghostery } from "./ghostery.ts";
import { hntrie } from "./hntrie.ts";
import { ours } from "./ours.ts";
import { set } from "./set.ts";
import type { Structure, StructureName } from "./structure.ts";

export const structures: Readonly<Record<StructureName, Structure>> = { ours, set, hntrie, ghostery };

export type PeerName = Exclude<StructureName, "ours">;

/** Above this hntrie answers wrongly and ghostery takes a minute to build. */
const mostForAll = 1_000_000;

/** Who is measured beside us with so many names; with `everybody` all of them at any size. */
export function peersAt(size: number, everybody: boolean): readonly PeerName[] {
  return everybody || size <= mostForAll ? ["set", "hntrie", "ghostery"] : ["set"];
}
