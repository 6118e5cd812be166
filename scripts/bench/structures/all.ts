import { ghostery } from "./ghostery.ts";
import { hntrie } from "./hntrie.ts";
import { ours } from "./ours.ts";
import { set } from "./set.ts";
import type { Structure, StructureName } from "./structure.ts";

export const structures: Readonly<Record<StructureName, Structure>> = { ours, set, hntrie, ghostery };

/** In the order in which they are asked for; ours is among them. */
export const structureNames: readonly StructureName[] = ["ours", "set", "hntrie", "ghostery"];
export const peerNames = ["set", "hntrie", "ghostery"] as const;
