import { createHtml } from "./sound-dom.ts";

export type Host = { readonly host: HTMLElement; readonly shadow: ShadowRoot };

/** An element that no style sheet and no script of the page can have a name for, with a shadow root that only we hold. */
export function createHost(document: Document, css: string): Host {
  const host = createHtml(document, randomTag());
  const shadow = host.attachShadow({ mode: "closed" });
  addStyle(document, shadow, css);
  return { host, shadow };
}

function randomTag(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => String.fromCharCode(97 + (byte % 26)));
  return `${letters.slice(0, 5).join("")}-${letters.slice(5).join("")}`;
}

/** A constructed sheet is free of the page's content security policy; Firefox does not take one from a content script. */
function addStyle(document: Document, shadow: ShadowRoot, css: string): void {
  if (import.meta.env.FIREFOX) return addStyleElement(document, shadow, css);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    addStyleElement(document, shadow, css);
  }
}

function addStyleElement(document: Document, shadow: ShadowRoot, css: string): void {
  const style = createHtml(document, "style");
  style.textContent = css;
  shadow.append(style);
}
