import { headerBytes, nameModelMark } from "../../../core/signal/host/unpack-name-model.ts";
import type { NameModel } from "../../../core/signal/host/name-model.ts";
import type { Learnt } from "./learn-pieces.ts";

/** Steps of a weight of one: weights up to eight fit into a byte. */
const steps = 16;

/** Until they are set by names of their own, thresholds that nothing passes. */
const never = 32_767;

/** The file of the model, as `unpackNameModel` reads it. */
export function packNameModel(
  { pieces, before }: Learnt,
  thresholds?: NameModel["thresholds"],
): Uint8Array<ArrayBuffer> {
  const rounded = pieces
    .map(({ piece, adult, gambling }) => ({ piece, adult: toByte(adult), gambling: toByte(gambling) }))
    .filter(({ adult, gambling }) => adult !== 0 || gambling !== 0)
    .toSorted((one, other) => one.piece - other.piece);
  const distances = rounded.flatMap(({ piece }, at) => sevenBits(piece - (rounded[at - 1]?.piece ?? 0)));
  const bytes = new Uint8Array(headerBytes + 2 * rounded.length + distances.length);
  const view = new DataView(bytes.buffer);
  bytes.set([...nameModelMark].map((letter) => letter.charCodeAt(0)));
  const { caution, block } = thresholds ?? { caution: undefined, block: undefined };
  const sums = [Math.round(before.adult * steps), Math.round(before.gambling * steps)];
  for (const level of [caution, block]) sums.push(level?.adult ?? never, level?.gambling ?? never);
  for (const [at, value] of [...sums, rounded.length].entries()) {
    view.setInt16(nameModelMark.length + 2 * at, value, true);
  }
  for (const [at, { adult, gambling }] of rounded.entries()) {
    view.setInt8(headerBytes + at, adult);
    view.setInt8(headerBytes + rounded.length + at, gambling);
  }
  bytes.set(distances, headerBytes + 2 * rounded.length);
  return bytes;
}

function toByte(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight * steps)));
}

function sevenBits(value: number): number[] {
  const bytes = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}
