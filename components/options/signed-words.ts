import { messageKey } from "../../core/words/message-key.ts";
import type { SignedState } from "../../core/lists/signed-state.ts";
import type { Strings } from "../../core/words/strings.ts";
import { formatDay } from "./format-day.ts";

/** How a signed document stands, in one line: state, since when, and why the last try failed. */
export function signedWords({ state, why, expires, checkedAt }: SignedState, { t }: Strings): string {
  const day = (at: number | null) => (at === null ? "" : formatDay(new Date(at)));
  return [
    state === "expired" ? t("signed.state.expired", day(expires)) : t(messageKey("signed.state", state)),
    ...(why === null || (state === "expired" && why === "expired") ? [] : [t(messageKey("signed.why", why))]),
    ...(checkedAt === null ? [] : [t("list.checked", day(checkedAt))]),
  ].join(" · ");
}
