import type { BenchNames } from "./data/names.ts";
import type { Queries } from "./data/queries.ts";
import type { Figure } from "./figure.ts";
import type { BenchOptions } from "./options.ts";
import type { PeerName } from "./structures/all.ts";
import type { StructureName } from "./structures/structure.ts";
import type { TimedSet } from "./time-look-ups.ts";

/** Tells the person who waits what is being measured. */
export type Say = (text: string) => void;

/** What one size leaves behind for the browser's part. */
export type Prepared = {
  readonly size: number;
  /** Where the bytes of each structure that is measured lie. */
  readonly files: Readonly<Partial<Record<StructureName, string>>>;
  readonly sets: readonly TimedSet[];
};

/** Sizes, questions a round, rounds, fresh processes. */
export const scales = {
  quick: { sizes: [10_000, 100_000], questions: 50_000, rounds: 2, probes: 2 },
  full: { sizes: [10_000, 100_000, 1_000_000, 2_800_000, 5_000_000], questions: 100_000, rounds: 5, probes: 5 },
} as const;

type Scale = (typeof scales)[keyof typeof scales];

/** All that the figures of one size are made of. */
export type Task = {
  readonly size: number;
  readonly peers: readonly PeerName[];
  readonly names: BenchNames;
  readonly safe: readonly string[];
  readonly queries: Queries;
  readonly scale: Scale;
  readonly options: BenchOptions;
  readonly say: Say;
  readonly afterSize: (prepared: Prepared) => Promise<readonly Figure[]>;
};

export type BuiltStructure = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ms: number;
  readonly file: string;
};
export type Built = ReadonlyMap<StructureName, BuiltStructure>;
