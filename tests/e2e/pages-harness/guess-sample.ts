import type { Language } from "../../../core/limits/stored-limits.ts";
import type { VerdictView } from "../../../platform/messages/protocol.ts";
import { verdictView } from "./samples.ts";

/** Blocked for its name alone. */
export function guessView(language: Language): VerdictView {
  const { list: _, ...view } = verdictView("13-15", "gambling", language);
  return { ...view, reason: "signal", place: "name", matched: "nha-cai" };
}

/** Blocked because it is named like another site. */
export function lookAlikeView(language: Language): VerdictView {
  const original = "vietcombank.com.vn";
  return { ...verdictView("10-12", "scam", language), reason: "signal", place: "look-alike", original };
}
