import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isPush } from "../../platform/messages/push.ts";
import { extensionApi } from "../../platform/page/extension-api.ts";
import { createKeeper } from "./create-keeper.ts";

/** Next to the curtain in every document, but only while a parent has pictures looked at: it is registered for as long. */
export default defineUnlistedScript(() => {
  const keeper = createKeeper(document);
  if (keeper === undefined) return;
  void keeper.ask();
  extensionApi.runtime?.onMessage.addListener((message) => {
    // Limits have changed, or what is known of the page.
    if (isPush(message)) void keeper.ask();
  });
});
