import * as v from "valibot";
import { createSessionTable, longestAddress } from "./session-table.ts";

const mostFrames = 400;

/**
 * Where the frames stood that asked for a verdict, by tab and frame: a page that is held back may go on in its own frame as
 * a document without an address (`data:`), which tells nothing of who made it.
 */
const table = createSessionTable<string>("heldFrames", mostFrames, v.string());

const nameOf = (tabId: number, frameId: number) => `${tabId}:${frameId}`;

/** The address that stood in this frame when a document in it asked last. */
export async function addressBefore(tabId: number, frameId: number): Promise<string | undefined> {
  return (await table.read()).get(nameOf(tabId, frameId));
}

/**
 * Whoever asked first is written down first, as long as nothing is waited for before.
 *
 * @param isHeld only what is held back must outlive the worker, and the word that it has gone
 */
export async function rememberFrame(
  tabId: number,
  frameId: number,
  url: string,
  isHeld: Promise<boolean>,
): Promise<void> {
  const all = await table.read();
  const [name, address] = [nameOf(tabId, frameId), url.slice(0, longestAddress)];
  const before = all.get(name);
  const hasGoneOn = before !== undefined && before !== address;
  if (before !== address) table.put(all, name, address);
  // Asked each time: a label or a limit may hold it back later, at the same address. What stood there before may be kept as held.
  if ((await isHeld) || hasGoneOn) await table.write(all);
}
