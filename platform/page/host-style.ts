/** Of the one element of ours beside head and body, to the letter: the worker's sheet knows it by this. */
export const hostStyle = [
  "all:initial",
  "display:block",
  "position:fixed",
  "width:0",
  "height:0",
  "transition:none",
  "animation:none",
  "visibility:visible",
  "pointer-events:auto",
]
  .map((line) => `${line}!important;`)
  .join("");
