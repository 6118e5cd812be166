import { drawHelpVeil } from "../../components/veil/draw-help-veil.ts";
import { drawFrameVeil, drawVeil } from "../../components/veil/draw-veil.ts";
import { veilCss } from "../../components/veil/veil-css.ts";
import type { VeilView } from "../../platform/messages/protocol.ts";
import { createCover } from "../../platform/page/cover.ts";
import { createHost } from "../../platform/page/create-host.ts";
import { createHiddenPage } from "../../platform/page/hidden-page.ts";
import { replaceCover, type PageState } from "../../platform/page/isolated-world.ts";
import { rootOf } from "../../platform/page/sound-dom.ts";
import { createLook } from "./create-look.ts";
import { hush } from "./hush.ts";

/** The curtain becomes a veil, with no frame between them in which the page could be seen. */
export function standVeil(state: PageState, view: VeilView): void {
  const { document } = state;
  // Nothing of ours can be drawn in a picture or data document: our own page speaks instead.
  if (!(rootOf(document) instanceof HTMLElement)) return state.leave();
  const { host, shadow } = createHost(document, veilCss);
  const look = createLook(state, view, host);
  const draw = view.words.first === "" ? drawVeil : drawHelpVeil;
  const panel = self === top ? draw(look) : drawFrameVeil(look);
  shadow.append(panel);
  const cover = createCover({ document, host, panel, hides: createHiddenPage(host), onLost: state.leave });
  const speak = hush(document);
  const remove = () => {
    cover.remove();
    speak();
  };
  replaceCover(state, { remove, kind: "blur" });
  state.liftCurtain();
  // Under the curtain nothing could take the focus.
  panel.querySelector<HTMLElement>("[autofocus]")?.focus();
  if (panel.getClientRects().length === 0) state.leave();
}
