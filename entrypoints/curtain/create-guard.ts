import type { LabelId } from "../../core/signal/labels.ts";
import { askLight } from "../../platform/messages/ask-light.ts";
import type { PageVerdict } from "../../platform/messages/protocol.ts";
import { isOrphan } from "../../platform/page/extension-api.ts";
import { replaceCover, setPageState, type PageState } from "../../platform/page/isolated-world.ts";
import { askUntilAnswered } from "../../platform/page/ask-until-answered.ts";
import { createCurtain } from "./create-curtain.ts";
import { leaveFor } from "./leave-for.ts";
import { hasMoved } from "./has-moved.ts";
import { createWaitingScreen } from "./waiting-screen.ts";
import { watchMoves } from "./watch-moves.ts";

/** A child that waits longer than this is told what for. */
const waitingAfterMs = 2500;

/** A veil that does not stand by then is lost: a worker that was killed over it never brings it. */
const veilWithinMs = 3000;

export type Guard = {
  /** `hidden`: the page stays out of sight until the answer; `comesBack`: at the place where it was scrolled to. */
  readonly check: (how: { hidden: boolean; comesBack?: boolean }) => Promise<void>;
  /** The page says of itself that it is not for children: out of sight until the worker has heard it. */
  readonly tellLabels: (labels: readonly LabelId[]) => Promise<void>;
  readonly obey: (verdict: PageVerdict) => void;
  readonly watch: () => void;
};

/** Applies verdicts to one document, the latest question's only. */
export function createGuard(document: Document): Guard {
  const curtain = createCurtain(document, () => state.leave());
  let question = 0;
  let isWatching = false;
  let hasListeners = false;
  const state: PageState = {
    document,
    liftCurtain: curtain.lift,
    lowerCurtain: () => curtain.lower({ keepScroll: true }),
    leave: () => void leave(state),
    isHidden: curtain.isDown,
    isAlive: () => !isOrphan(),
    retire: () => {
      question += 1;
      replaceCover(state, undefined);
      curtain.lift();
    },
    cover: undefined,
  };
  setPageState(state);

  const check: Guard["check"] = async ({ hidden, comesBack = false }) => {
    const mine = ++question;
    const isWanted = () => mine === question;
    if (hidden && state.cover?.kind !== "blur") curtain.lower({ keepScroll: comesBack });
    const timer = setTimeout(() => isWanted() && showWaiting(state, curtain.isDown()), waitingAfterMs);
    const verdict = await askUntilAnswered(() => askLight("verdict:get", hasMoved()), isWanted);
    clearTimeout(timer);
    if (!isWanted()) return;
    if (verdict !== undefined) obey(verdict);
    else showWaiting(state, curtain.isDown());
  };
  const obey = (verdict: PageVerdict) => {
    const mine = ++question;
    if (verdict.watch === true) watch();
    if (verdict.watch === false) isWatching = false;
    apply(verdict, state);
    if (verdict.treatment !== "blur") return;
    setTimeout(() => mine === question && curtain.isDown() && void check({ hidden: true }), veilWithinMs);
  };
  const watch = () => {
    isWatching = true;
    if (hasListeners) return;
    hasListeners = true;
    watchMoves({
      onLeaving: (comesBack) => isWatching && state.cover?.kind !== "blur" && curtain.lower({ keepScroll: comesBack }),
      onArrived: () => isWatching && void check({ hidden: true }),
    });
  };
  const tellLabels: Guard["tellLabels"] = async (labels) => {
    question += 1;
    if (state.cover?.kind !== "blur") curtain.lower();
    const evidence = labels.map((label) => ({ label }));
    await askUntilAnswered(
      () => askLight("page:evidence", evidence),
      () => true,
    );
    await check({ hidden: true });
  };
  return { check, tellLabels, obey, watch };
}

function apply({ treatment, blockedUrl, helpFirst }: PageVerdict, state: PageState): void {
  if (treatment === "block") {
    state.lowerCurtain();
    if (blockedUrl !== undefined) leaveFor(blockedUrl);
    return;
  }
  if (treatment === "blur" && !(helpFirst && state.wentOnAt === location.href)) {
    // The veil's own script lifts the curtain, once it stands.
    if (state.cover?.kind !== "blur") state.lowerCurtain();
    return;
  }
  if (treatment === "allow" || state.cover?.kind !== "caution") replaceCover(state, undefined);
  state.liftCurtain();
}

function showWaiting(state: PageState, isHidden: boolean): void {
  if (!isHidden) return;
  const cover = createWaitingScreen(state.document, isOrphan(), state.leave);
  if (cover === undefined) return;
  replaceCover(state, { ...cover, kind: "waiting" });
  state.liftCurtain();
}

async function leave(state: PageState): Promise<void> {
  state.lowerCurtain();
  const url = await askUntilAnswered(
    () => askLight("veil:leave"),
    () => true,
  );
  if (url !== undefined) leaveFor(url);
}
