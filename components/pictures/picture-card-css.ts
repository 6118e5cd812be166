import { barCss } from "../veil/veil-css.ts";

/** A small card in the corner, or only its handle. */
export const pictureCardCss = `${barCss}
.bar.card { inset: auto 12px 12px auto; width: min(100vw - 24px, 380px); max-height: calc(100vh - 24px); margin: 0; padding: 16px }
.bar.card:popover-open { flex-direction: column; flex-wrap: nowrap; align-items: stretch; gap: 12px }
.bar.card.folded { width: fit-content; padding: 4px; border-radius: 30px }
h1 { font-size: 18px; line-height: 1.4; padding-inline-end: 44px }
.bar.card .close { position: absolute; inset: 8px 8px auto auto }
.handle { display: flex; gap: 8px; align-items: center; min-height: 44px; padding: 4px 16px 4px 8px }
.bar .handle .leaf { width: 28px; height: 28px }
.bar.card .reason { flex: none }
.count { color: var(--soft) }
p:empty { display: none }`;
