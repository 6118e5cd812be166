import { drawBar } from "../../components/veil/draw-bar.ts";
import { barCss } from "../../components/veil/veil-css.ts";
import type { VeilView } from "../../platform/messages/protocol.ts";
import { createCover } from "../../platform/page/cover.ts";
import { createHost } from "../../platform/page/create-host.ts";
import { replaceCover, type PageState } from "../../platform/page/isolated-world.ts";
import { rootOf } from "../../platform/page/sound-dom.ts";
import { createLook } from "./create-look.ts";

/** The page stays usable. One that keeps throwing the bar out wins: the page itself is allowed. */
export function standBar(state: PageState, view: VeilView): void {
  const { document } = state;
  if (state.closedOn === location.href || !(rootOf(document) instanceof HTMLElement)) return;
  const { host, shadow } = createHost(document, barCss);
  const panel = drawBar(createLook(state, view, host));
  shadow.append(panel);
  const onLost = () => replaceCover(state, undefined);
  const cover = createCover({ document, host, panel, hides: null, onLost });
  replaceCover(state, { ...cover, kind: "caution" });
}
