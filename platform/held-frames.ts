import * as v from "valibot";
import { browser } from "wxt/browser";

/**
 * Where the frames stood that asked for a verdict, by tab and frame: a page that is held back may go on in its own frame as
 * a document without an address (`data:`), which tells nothing of who made it. It goes with the browser.
 */
const key = "heldFrames";

const mostFrames = 400;

const keptSchema = v.array(v.tuple([v.string(), v.string()]));

let known: Promise<Map<string, string>> | undefined;

/** Read once a life of the worker. Whoever asked first is written down first, as long as nothing else is waited for. */
function frames(): Promise<Map<string, string>> {
  known ??= browser.storage.session.get(key).then(
    (stored) => {
      const read = v.safeParse(keptSchema, stored[key]);
      return new Map(read.success ? read.output : []);
    },
    () => new Map<string, string>(),
  );
  return known;
}

const nameOf = (tabId: number, frameId: number) => `${tabId}:${frameId}`;

/** The address that stood in this frame when a document in it asked last. */
export async function addressBefore(tabId: number, frameId: number): Promise<string | undefined> {
  return (await frames()).get(nameOf(tabId, frameId));
}

/** @param isHeld only what is held back must outlive the worker */
export async function rememberFrame(
  tabId: number,
  frameId: number,
  url: string,
  isHeld: Promise<boolean>,
): Promise<void> {
  const all = await frames();
  const name = nameOf(tabId, frameId);
  if (all.get(name) === url) return;
  all.delete(name);
  all.set(name, url);
  for (const oldest of all.keys()) {
    if (all.size <= mostFrames) break;
    all.delete(oldest);
  }
  if (await isHeld) await browser.storage.session.set({ [key]: [...all] });
}
