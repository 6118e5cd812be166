import { createCover, type Cover } from "../../platform/page/cover.ts";
import { createHost } from "../../platform/page/create-host.ts";
import { extensionApi } from "../../platform/page/extension-api.ts";
import { createHiddenPage } from "../../platform/page/hidden-page.ts";
import { createHtml, listen, rootOf } from "../../platform/page/sound-dom.ts";

const css = `
dialog { box-sizing: border-box; position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; border: 0; padding: 24px;
  display: grid; place-content: center; justify-items: center; gap: 24px; outline: 0; background: #f3f8ee; color: #1f3a29; font: 20px/1.6 system-ui, sans-serif; text-align: center }
button { min-height: 48px; padding: 0 28px; border: 0; border-radius: 24px; background: #2f6b46; color: #fff; font: inherit }
@media (prefers-color-scheme: dark) { dialog { background: #14201a; color: #e3efe4 } button { background: #a9d8b4; color: #10231a } }`;

/**
 * A calm page instead of an empty one, for a worker that is slow or gone. Undefined where nothing can be drawn (XML):
 * the curtain stays then. `isOrphan`: only loading the page anew can help.
 */
export function createWaitingScreen(document: Document, isOrphan: boolean, onLost: () => void): Cover | undefined {
  if (!(rootOf(document) instanceof HTMLElement)) return undefined;
  const { host, shadow } = createHost(document, css);
  const dialog = createHtml(document, "dialog");
  const line = createHtml(document, "p");
  line.setAttribute("role", "status");
  line.textContent = isOrphan
    ? word("veil_orphan", "Lũy Tre vừa được cập nhật. Mình tải lại trang nhé!")
    : word("veil_checking", "Đợi một chút, Lũy Tre đang xem trang này…");
  dialog.append(line);
  if (isOrphan) dialog.append(reloadButton(document));
  shadow.append(dialog);
  return createCover({ document, host, panel: dialog, hides: createHiddenPage(host), onLost });
}

function reloadButton(document: Document): HTMLElement {
  const button = createHtml(document, "button");
  button.textContent = word("veil_reload", "Tải lại");
  listen(button, "click", () => location.reload());
  return button;
}

/** The browser's language has to do here: the worker, who knows the parent's choice, is silent. */
function word(key: string, fallback: string): string {
  try {
    return extensionApi.i18n?.getMessage(key) || fallback;
  } catch {
    return fallback;
  }
}
