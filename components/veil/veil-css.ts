const colours = `
:is(dialog, .bar, .frame) { --paper: #f3f8ee; --shade: #dcebd2; --ink: #1f3a29; --soft: #486553; --green: #2f6b46; --on-green: #fff; --young: #8dbb6d; --line: #b9cfb0;
  color: var(--ink); font: 18px/1.6 system-ui, sans-serif; letter-spacing: normal; text-align: start; cursor: default; user-select: none }
@media (prefers-color-scheme: dark) { :is(dialog, .bar, .frame) { --paper: #14201a; --shade: #1d3026; --ink: #e6f1e6; --soft: #b0c7b5; --green: #a9d8b4; --on-green: #10231a; --young: #5f8f52; --line: #3d5a48 } }
* { box-sizing: border-box; margin: 0 }
button { min-height: 44px; padding: 8px 20px; border: 1px solid transparent; border-radius: 22px; background: none; color: inherit; font: inherit; cursor: pointer }
button.quiet { border-color: var(--line); color: var(--ink) }
button:focus-visible, a:focus-visible { outline: 3px solid var(--green); outline-offset: 3px }
.leaf { width: 96px; height: 96px; flex: none }
.leaf .old { fill: var(--green) } .leaf .young { fill: var(--young) } .leaf .stalk { stroke: var(--green); fill: none }
.report { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; justify-content: center }
.status:empty { display: none }`;

/** Opaque to the last pixel, whatever lies beneath. */
export const veilCss = `${colours}
dialog, .frame { position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; border: 0; outline: 0; overflow: auto; padding: 32px 20px;
  background: radial-gradient(60vw 40vh at 10% 0, var(--shade), transparent), radial-gradient(70vw 50vh at 100% 100%, var(--shade), transparent), var(--paper) }
dialog::backdrop { background: var(--paper, #f3f8ee) }
dialog[open], .frame:popover-open { display: grid; grid-auto-rows: max-content; align-content: safe center; justify-items: center; gap: 20px; text-align: center }
.frame { padding: 8px; gap: 8px } .frame .leaf { width: 48px; height: 48px } .frame h1 { font-size: 16px }
h1 { font-size: clamp(24px, 4vw, 34px); line-height: 1.4; font-weight: 700; max-width: 24em; text-wrap: balance }
button.big, a.big { min-height: 60px; padding: 12px 48px; border-radius: 30px; background: var(--green); color: var(--on-green); font-size: 22px; font-weight: 600; text-decoration: none }
button.big.second { background: none; border: 2px solid var(--green); color: var(--ink) }
a.small { padding: 10px 20px }
.small { color: var(--soft); font-size: 16px; text-decoration: underline; text-underline-offset: 3px }
p { max-width: 36em }
.reason { color: var(--soft); font-size: 20px }
.foot { display: flex; flex-wrap: wrap; gap: 8px; justify-content: center }`;

export const barCss = `${colours}
.bar { position: fixed; inset: auto 0 0; width: min(100vw - 24px, 960px); height: auto; max-height: 50vh; margin: 0 auto 12px; padding: 12px 16px; overflow: auto; border: 1px solid var(--line); border-radius: 20px; background: var(--paper); box-shadow: 0 4px 24px #0003; font-size: 16px }
.bar:popover-open { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center }
.bar .leaf { width: 36px; height: 36px }
.bar .reason { flex: 1 1 16em }
.close { min-width: 44px; padding: 0; font-size: 22px; line-height: 1 }`;

/** At the head of the page, where no bar of ours and seldom a page's own control stands. */
export const noticeCss = `${barCss}
.bar.notice { inset: 0 0 auto; width: fit-content; max-width: calc(100vw - 24px); margin: 12px auto 0; flex-wrap: nowrap }
.bar.notice .reason { flex: 1 1 auto }`;
