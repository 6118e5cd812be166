import type { Ask, AskAnswer } from "../../../core/ask/ask.ts";
import type { Language } from "../../../core/limits/stored-limits.ts";
import type { VerdictView } from "../../../platform/messages/protocol.ts";
import { verdictView } from "./samples.ts";

const minute = 60_000;

export function timeOver(language: Language): VerdictView {
  const over = { closed: "bedtime", opensAt: "06:00" } as const;
  return { ...verdictView("10-12", null, language), treatment: "blur", reason: "time", over };
}

/** Asks in every state, or those of one. */
export function asks(
  only?: "waiting" | "no" | "yes" | "time",
  site = "vi-du-mot-ten-trang-rat-dai.example.com",
): readonly Ask[] {
  const now = Date.now();
  const one = (id: number, parts: Partial<Ask>): Ask => ({
    id: `00000000-0000-4000-8000-00000000000${id}`,
    child: "1",
    want: { what: "site", site },
    reason: "homework",
    words: "Cô giáo giao bài ở trang này ạ <img src=x onerror=alert(1)>",
    askedAt: now - 20 * minute,
    answer: null,
    ...parts,
  });
  const said = (says: AskAnswer, words: string, parts = {}) => ({ says, words, at: now + minute, ...parts });
  const all = {
    waiting: one(1, {}),
    time: one(2, { want: { what: "time", minutes: 30 }, reason: null, words: "", child: "2" }),
    yes: one(3, { answer: said("quarter", "Con xem vui nhé") }),
    no: one(4, { reason: null, answer: said("no", "Tối nay mình nói chuyện nhé") }),
    taken: one(5, { child: "9", answer: said("today", "", { ended: "taken" }) }),
  };
  return only === undefined ? Object.values(all) : [all[only]];
}
