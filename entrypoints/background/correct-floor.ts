import { addCorrection } from "../../platform/floor/corrections.ts";
import { judgeByAllLists, type Judged } from "../../platform/judge-page.ts";
import { refreshFloor } from "./apply-limits.ts";

/**
 * Lets a host through that rule files block although `judge` does not, because a list is switched off. Answers whether the
 * address is worth another try; an address that no list would ever block is none of ours to send anybody to.
 */
export async function correctFloor({ address, limits, verdict }: Judged): Promise<boolean> {
  if (address === undefined || verdict.treatment === "block") return false;
  const byAll = await judgeByAllLists(address, limits);
  if (byAll.treatment !== "block" || !(await addCorrection(address.hostname))) return false;
  await refreshFloor();
  return true;
}
