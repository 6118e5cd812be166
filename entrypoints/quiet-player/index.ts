import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { autoplayButtons } from "../../lists/video-parts.ts";

/** Switches a player's autoplay off as a person would. Looks only when something plays or ends: nothing runs in between. */
export default defineUnlistedScript(() => {
  for (const event of ["play", "ended"]) document.addEventListener(event, pressAll, true);
});

function pressAll(): void {
  for (const button of document.querySelectorAll<HTMLElement>(autoplayButtons.join(","))) button.click();
}
