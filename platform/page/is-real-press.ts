import { elementAt, isInFront } from "./sound-dom.ts";

const shownForMs = 500;
const leastOpacity = 0.6;
const leastSizePx = 20;

/**
 * Whether a person pressed what they could see: a press that a script made, or tricked out of somebody with a veil that
 * was see-through, tiny, under something else or only just there, counts for nothing. `shownAt` in milliseconds of
 * `performance.now()`; the listener must sit on the button itself.
 * When it was pressed counts, not when a page that kept us waiting let us hear of it.
 */
export function isRealPress(event: Event, host: Element, shownAt: number): boolean {
  const button = event.currentTarget;
  if (!event.isTrusted || !(button instanceof HTMLElement) || !(event instanceof MouseEvent)) return false;
  if (event.timeStamp - shownAt < shownForMs || !isInFront(host.ownerDocument)) return false;
  const box = button.getBoundingClientRect();
  if (Math.min(box.width, box.height) < leastSizePx || opacityOf(button, host) < leastOpacity) return false;
  const [x, y] = pressedAt(event, box);
  return elementAt(host.ownerDocument, x, y) === host;
}

/** A press by keyboard has no place of its own: the button's middle stands for it. */
function pressedAt(event: MouseEvent, box: DOMRect): [number, number] {
  if (event.detail > 0) return [event.clientX, event.clientY];
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Up to the host: what is in the top layer takes no opacity from further up. */
function opacityOf(button: Element, host: Element): number {
  let opacity = Number(getComputedStyle(host).opacity);
  for (let element: Element | null = button; element !== null; element = element.parentElement) {
    opacity *= Number(getComputedStyle(element).opacity);
  }
  return opacity;
}
