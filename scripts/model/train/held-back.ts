import { createHash } from "node:crypto";

/** Whether a registrable domain belongs to the half that is for the last test: nothing is learnt from it and no threshold set by it. */
export function isHeldBack(domain: string): boolean {
  return createHash("sha256").update(domain).digest()[0]! % 2 === 1;
}
