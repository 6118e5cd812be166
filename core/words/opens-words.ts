import type { Closing } from "../time/time-verdict.ts";
import type { Strings } from "./strings.ts";

/** When a page whose time is over opens again. Where short videos alone are over, that the rest is open. */
export function opensWords(
  { closed, opensAt }: { readonly closed: Closing; readonly opensAt: string },
  { t }: Strings,
): string {
  if (closed === "short") return t("time.short_later");
  return opensAt === "" ? t("time.opens_later") : t("time.opens_at", opensAt);
}
