import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isPush } from "../../platform/messages/push.ts";
import { extensionApi } from "../../platform/page/extension-api.ts";
import { pageState } from "../../platform/page/isolated-world.ts";
import { listen } from "../../platform/page/sound-dom.ts";
import { createGuard, type Guard } from "./create-guard.ts";
import { keepTime } from "./keep-time.ts";
import { readWitness } from "./read-witness.ts";
import { watchLabels } from "./watch-labels.ts";

/**
 * Runs first in every document and frame, and is listed in the manifest by hand: the wrapper that content scripts usually
 * get announces itself to the page with an event and a message.
 */
export default defineUnlistedScript(() => {
  const earlier = pageState(document);
  if (isCoveredByParent() || earlier?.isAlive() === true) return;
  earlier?.retire();
  begin();
});

/**
 * A frame that its own parent wrote (about:, blob:) is the parent's content, has no address to judge, and is out of sight
 * whenever the parent is. Of another origin, the worker must tell who made it: a page that is held back may have gone on so.
 */
function isCoveredByParent(): boolean {
  return ["about:", "blob:"].includes(location.protocol) && frameElement !== null;
}

function begin(): void {
  const treatment = readWitness()?.treatment;
  const guard = createGuard(document);
  if (treatment === "caution") afterFirstPaint(() => void guard.check({ hidden: false }));
  else if (treatment !== "allow") void guard.check({ hidden: true });
  if (treatment === "ask") guard.watch();
  listenForChange(guard);
  watchLabels(document, (labels) => void guard.tellLabels(labels));
  if (self === top) afterFirstPaint(() => keepTime(pageState(document)!));
}

function listenForChange(guard: Guard): void {
  extensionApi.runtime?.onMessage.addListener((message) => {
    if (isPush(message)) guard.obey(message.verdict);
  });
  listen(window, "pageshow", (event) => {
    // What was good when the page was put away may be held back by now.
    if ((event as PageTransitionEvent).persisted) void guard.check({ hidden: true, comesBack: true });
  });
}

function afterFirstPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
