import type { VeilActions, VeilLook } from "../../components/veil/veil-actions.ts";
import { askLight } from "../../platform/messages/ask-light.ts";
import type { VeilView } from "../../platform/messages/protocol.ts";
import { replaceCover, type PageState } from "../../platform/page/isolated-world.ts";
import { createPressJudge } from "../../platform/page/press-judge.ts";

export function createLook(state: PageState, view: VeilView, host: HTMLElement): VeilLook {
  return {
    document: state.document,
    words: view.words,
    language: view.language,
    isReported: view.reported,
    isAsked: view.asked,
    ...createPressJudge(host),
    act: createActions(state, view),
  };
}

function createActions(state: PageState, view: VeilView): VeilActions {
  return {
    back: () => goBack(state),
    report: async () => {
      const receipt = await askLight("report:press");
      return receipt.state === "already" ? null : receipt.id;
    },
    ask: async (minutes) => (await askLight("ask:press", minutes)).state,
    undo: (id) => askLight("report:undo", id),
    help: () => void askLight("help:open").catch(() => undefined),
    on: () => {
      state.wentOnAt = location.href;
      replaceCover(state, undefined);
    },
    // What was typed into a page whose time is over stays there: the parents' way opens beside it.
    sight: () => void askLight("sight:open").catch(() => undefined),
    parent: view.over === undefined ? state.leave : () => void askLight("time:parent"),
    close: () => {
      state.closedOn = location.href;
      replaceCover(state, undefined);
    },
  };
}

/** Back to where the child came from; where there is nothing to go back to, our own page has a way on. */
function goBack(state: PageState): void {
  const isLeaving = new Promise((left) => addEventListener("pagehide", left, { once: true }));
  const waited = new Promise<"waited">((done) => setTimeout(done, 1500, "waited"));
  history.back();
  void Promise.race([isLeaving, waited]).then((outcome) => outcome === "waited" && state.leave());
}
