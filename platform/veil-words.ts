import { messageKey } from "../core/words/message-key.ts";
import { opensWords } from "../core/words/opens-words.ts";
import { voiceOf } from "../core/words/voice.ts";
import type { Strings } from "../core/words/strings.ts";
import { categoryRule } from "../core/category/categories.ts";
import { isHelpFirst } from "../core/verdict/is-help-first.ts";
import { canBeAsked } from "../core/ask/can-be-asked.ts";
import type { VeilWords } from "../core/verdict/veil-words.ts";
import type { TimeNotice } from "../core/time/time-notice.ts";
import type { Closing } from "../core/time/time-verdict.ts";
import type { VerdictView } from "./messages/protocol.ts";

/** The veil's words for a child of this tier. What the young need not read stays empty and is not shown. */
export function veilWords(view: VerdictView, strings: Strings): VeilWords {
  const words = pageWords(view, strings);
  if (view.offersHelp) return { ...words, ...helpWords(view, strings) };
  return view.over === undefined ? words : { ...words, ...overWords(view.over, strings) };
}

/** Nothing is wrong with a page whose time is over: there is nothing to report, and no reason to leave it. */
function overWords(over: NonNullable<VerdictView["over"]>, strings: Strings): Partial<VeilWords> {
  const { t } = strings;
  return {
    title: t(overKey(over.closed)),
    reason: opensWords(over, strings),
    back: "",
    ask: "",
    quarter: t("ask.minutes", "15"),
    half: t("ask.minutes", "30"),
    hour: t("ask.minutes", "60"),
    report: "",
    parent: t("time.more"),
    help: "",
  };
}

/**
 * Nothing is wrong with who searches or reads: somebody to talk to comes first, and from ten on there is a way on where these
 * words are all that was seen.
 */
function helpWords(view: VerdictView, { t }: Strings): Partial<VeilWords> {
  const voice = voiceOf(view.tier);
  return {
    title: t(`veil.help_first.${voice}`),
    reason: t(`veil.help_first.why${voice === "teen" ? "_teen" : ""}`),
    first: t("help.line"),
    help: t("help.sad.title"),
    on: voice !== "small" && isHelpFirst(view) ? t("veil.help_first.on") : "",
    ask: "",
    report: "",
    parent: "",
    call: "",
  };
}

export function overKey(closed: Closing): string {
  return messageKey("time", "over", closed);
}

/** What is said beside a page, without covering it. */
export function noticeWords(notice: TimeNotice, { t }: Strings): string {
  const minutes = String(notice.minutes);
  if (notice.about === "rest") return t("time.rest", minutes);
  const { closed, category } = notice;
  const kind = closed === "category" && category !== undefined ? [t(messageKey("category", category, "name"))] : [];
  return t(messageKey("time.ends", closed), minutes, ...kind);
}

function pageWords(view: VerdictView, { t }: Strings): VeilWords {
  const voice = voiceOf(view.tier);
  const teen = voice === "teen" ? "_teen" : "";
  const frightens = view.category !== null && categoryRule(view.category).distress === true;
  return {
    title: t(messageKey("veil", voice, view.treatment)),
    reason: voice === "small" ? "" : reasonOf(view, t),
    back: t("veil.back"),
    ask: canBeAsked(view.reason) ? t("ask.press") : "",
    quarter: "",
    half: "",
    hour: "",
    asked: t("ask.asked"),
    full: t("ask.full"),
    report: t("veil.report"),
    reported: t(`veil.reported${teen}`),
    already: t("veil.already"),
    undo: t("veil.undo"),
    undone: t("veil.undone"),
    failed: t("veil.failed"),
    parent: t("veil.parents"),
    call: frightens ? t(`help.distress${teen}`) : "",
    help: t(`help.open${teen}`),
    sight: t("sight.title"),
    first: "",
    on: "",
    close: t("veil.close"),
  };
}

/** A category in a child's own words; where none spoke, which step did. What is a guess says so. */
function reasonOf(view: VerdictView, t: Strings["t"]): string {
  if (view.category === null) return t(messageKey("reason", view.reason));
  const about = t(messageKey("category", view.category, "child"));
  if (view.place === undefined) return about;
  const guess = `${about} ${t(messageKey("guess", view.place))}`;
  return view.original === undefined ? guess : `${guess} ${t("veil.original", view.original)}`;
}
