import { rootOf } from "../../platform/page/sound-dom.ts";

/** Elements that wait until the frame is about to be painted: what style sheets say of them is worked out once for all. */
export type FrameBatch = {
  readonly add: (element: Element) => void;
  /** A custom element without a tree: asked again before each frame, until it has one or has had time enough. */
  readonly addHost: (element: Element) => void;
  readonly end: () => void;
};

/** Frames in which a custom element mostly gets its tree. */
const patience = 120;

type Asked = { readonly onStyled: (element: Element) => void; readonly hasTree: (host: Element) => boolean };

export function createFrameBatch({ onStyled, hasTree }: Asked): FrameBatch {
  const hosts = new Map<Element, number>();
  let waiting = new Set<Element>();
  let frame = 0;
  let isGated = false;

  // Called between layout and paint, also in a frame that has begun: the page adds what it animates there. What it adds in an
  // observer of its own, after this one, is heard a frame later.
  const gate = new ResizeObserver(() => {
    isGated = false;
    look();
  });
  const askHost = (host: Element, left: number) => {
    if (hasTree(host) || left === 0) hosts.delete(host);
    else hosts.set(host, left - 1);
  };
  const look = () => {
    const elements = waiting;
    waiting = new Set();
    for (const element of elements) if (element.isConnected) onStyled(element);
  };
  const run = () => {
    frame = 0;
    isGated = false;
    for (const [host, left] of hosts) askHost(host, left);
    look();
    if (hosts.size > 0) soon();
  };
  /** A document without a box has no gate, and nothing to paint before the next frame. */
  const soon = () => {
    frame ||= requestAnimationFrame(run);
    const root = rootOf(document);
    if (isGated || root === null) return;
    isGated = true;
    gate.disconnect();
    gate.observe(root);
  };
  return {
    add(element) {
      waiting.add(element);
      soon();
    },
    addHost(element) {
      hosts.set(element, patience);
      soon();
    },
    end() {
      cancelAnimationFrame(frame);
      gate.disconnect();
    },
  };
}
