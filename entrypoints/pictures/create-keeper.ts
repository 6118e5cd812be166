import { askLight } from "../../platform/messages/ask-light.ts";
import { askUntilAnswered } from "../../platform/page/ask-until-answered.ts";
import { isOrphan } from "../../platform/page/extension-api.ts";
import { createWatch, type Watch } from "./create-watch.ts";

/** One document's pictures, over all orders about them. */
export type Keeper = { readonly ask: () => Promise<void> };

type Earlier = { readonly document: Document; readonly isAlive: () => boolean; readonly retire: () => void };

const key = Symbol.for("luy-tre-pictures");
const world = globalThis as { [key]?: Earlier };

/** Covers at once and asks then. Undefined where a script of ours is at work already; one that was orphaned makes room. */
export function createKeeper(document: Document): Keeper | undefined {
  const earlier = world[key]?.document === document ? world[key] : undefined;
  if (earlier?.isAlive()) return undefined;
  let watch: Watch | undefined = createWatch(document);
  let question = 0;
  const end = () => {
    watch?.end();
    watch = undefined;
  };
  // The new cover stands before the old one goes.
  earlier?.retire();
  world[key] = { document, isAlive: () => !isOrphan(), retire: end };
  return {
    async ask() {
      const mine = ++question;
      const isWanted = () => mine === question;
      const order = await askUntilAnswered(() => askLight("pictures:begin"), isWanted);
      if (!isWanted() || order === undefined) return;
      if (order === null) return end();
      watch ??= createWatch(document);
      watch.obey(order);
    },
  };
}
