import type { BenchNames } from "./data/names.ts";
import type { Queries } from "./data/queries.ts";
import type { Figure } from "./figure.ts";
import type { BenchOptions } from "./options.ts";
import type { StructureName } from "./structures/structure.ts";
import type { TimedSet } from "./time-look-ups.ts";

/** Tells the person who waits what is being measured. */
export type Say = (text: string) => void;

/** What one size leaves behind for the browser's part. */
export type Prepared = {
  readonly size: number;
  readonly files: Readonly<Record<StructureName, string>>;
  readonly sets: readonly TimedSet[];
};

/** Sizes, questions a round, rounds, fresh processes. */
export const scales = {
  quick: { sizes: [100_000], questions: 50_000, rounds: 2, probes: 2 },
  full: { sizes: [100_000, 1_000_000, 2_800_000], questions: 200_000, rounds: 7, probes: 5 },
} as const;

type Scale = (typeof scales)[keyof typeof scales];

/** All that the figures of one size are made of. */
export type Task = {
  readonly size: number;
  readonly names: BenchNames;
  readonly safe: readonly string[];
  readonly queries: Queries;
  readonly scale: Scale;
  readonly options: BenchOptions;
  readonly say: Say;
  readonly afterSize: (prepared: Prepared) => Promise<readonly Figure[]>;
};

export type Built = Readonly<Record<StructureName, { bytes: Uint8Array<ArrayBuffer>; ms: number; file: string }>>;
