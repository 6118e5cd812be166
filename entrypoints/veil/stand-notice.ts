import { drawNotice } from "../../components/veil/draw-notice.ts";
import { noticeCss } from "../../components/veil/veil-css.ts";
import type { VeilView } from "../../platform/messages/protocol.ts";
import { createCover } from "../../platform/page/cover.ts";
import { createHost } from "../../platform/page/create-host.ts";
import type { PageState } from "../../platform/page/isolated-world.ts";
import { rootOf } from "../../platform/page/sound-dom.ts";
import { createLook } from "./create-look.ts";

/** Long enough to be read twice, in milliseconds; then it goes by itself. */
const standsForMs = 20_000;

let remove = () => {};

/** A word about time at the head of the page, which stays as usable as it was. */
export function standNotice(state: PageState, view: VeilView, text: string): void {
  const { document } = state;
  if (!(rootOf(document) instanceof HTMLElement)) return;
  remove();
  const { host, shadow } = createHost(document, noticeCss);
  const panel = drawNotice(createLook(state, view, host), text, () => remove());
  shadow.append(panel);
  const cover = createCover({ document, host, panel, hides: null, onLost: () => remove() });
  const timer = setTimeout(() => remove(), standsForMs);
  remove = () => {
    clearTimeout(timer);
    cover.remove();
  };
}
