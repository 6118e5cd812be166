import type { Ask, AskAnswer, AskReason } from "../../core/ask/ask.ts";
import type { CategoryId } from "../../core/category/categories.ts";
import type { Evidence } from "../../core/device/evidence.ts";
import type { ChildId } from "../../core/limits/child.ts";
import type { Limits } from "../../core/limits/limits.ts";
import type { SiteRule } from "../../core/limits/site-rule.ts";
import type { Language, StoredLimits } from "../../core/limits/stored-limits.ts";
import type { KeptDays } from "../../core/privacy/export-days.ts";
import type { ChoiceId } from "../../core/report/choices.ts";
import type { Endpoint } from "../../core/report/endpoint.ts";
import type { OutboxView } from "../../core/report/outbox-view.ts";
import type { GiveUpReason } from "../../core/report/outbox-state.ts";
import type { Trouble } from "../../core/report/read-answer.ts";
import type { ReportState } from "../../core/report/report-states.ts";
import type { Report, ReportKind } from "../../core/report/report.ts";
import type { EvidencePlace } from "../../core/signal/signal.ts";
import type { PageEvidence } from "../../core/signal/page-evidence.ts";
import type { TierId } from "../../core/tier/tiers.ts";
import type { Closing } from "../../core/time/time-verdict.ts";
import type { Treatment } from "../../core/verdict/treatment.ts";
import type { VeilWords } from "../../core/verdict/veil-words.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import type { ListState } from "../../core/lists/list-line.ts";
import type { SignedView } from "./list-views.ts";
import type { RecentReport } from "./recent-report.ts";
import type { PagePart } from "../../core/page-parts/page-parts.ts";
import type { ResultsAnswer } from "./result-messages.ts";
import type { RefreshOutcome } from "../lists/refresh-outcome.ts";
import type { PictureAnswer, PictureOrder, PictureSource } from "./picture-messages.ts";
import type { NewPin, PinState, PinTry, UnlockResult } from "./pin-messages.ts";
import type { ProtectionState } from "../../core/device/protection-state.ts";
import type { TickAnswer, TimeTick, TimeView } from "./time-messages.ts";
import type { WeekView } from "./week-messages.ts";

export type { OutboxView, ProtectionState };
export type { NewPin, PinState, PinTry, UnlockResult };

export type { ListState, SignedView };

/** What a content script learns about its own document. */
export type PageVerdict = {
  readonly treatment: Treatment;
  /** Where to go instead; only with `block`. */
  readonly blockedUrl?: string;
  /**
   * The verdict may change while the page stays open (paths, wrappers): ask again at every move inside it. `false`: only this
   * very address was in question, and moves inside the page need not be held.
   */
  readonly watch?: boolean;
  /** The veil offers help, and the child may go on past it. */
  readonly helpFirst?: true;
};

/** What the veil and the blocked page need to speak: never more than the words on the screen. */
export type VerdictView = {
  readonly treatment: Treatment;
  readonly tier: TierId;
  readonly category: CategoryId | null;
  readonly reason: Verdict["because"]["reason"];
  /** The list or entry that spoke; only from tier `13-15` on and on our own pages. */
  readonly list?: string;
  readonly matched?: string;
  /** Where evidence was seen, when evidence is all there is. */
  readonly place?: EvidencePlace;
  /** The site that this one is named like. */
  readonly original?: string;
  /** Host name for the page to show; empty in a web page's own document. */
  readonly hostname: string;
  /** The site that a parent's leave is for: where the parent's own rule blocks it, that rule's site. Empty as above. */
  readonly opens: string;
  readonly language: Language;
  readonly reported: boolean;
  /** Why time is over, and when the day or the hour comes at which it begins again: `HH:MM`, or empty for another day. */
  readonly over?: { readonly closed: Closing; readonly opensAt: string };
  /** Words of distress were seen: help comes first. */
  readonly offersHelp?: true;
};

/** The veil speaks from inside a web page, which has no message files: its words come along. */
export type VeilView = VerdictView & {
  readonly words: VeilWords;
  /** The child has asked for this already and is waiting. */
  readonly asked: boolean;
  /** A word about time, to be said beside the page once. */
  readonly notice?: string;
};

export type ReportReceipt = {
  readonly id: string;
  /** `already`: the same page was reported before and stays one report. */
  readonly state: "recorded" | "already";
};

/** How far a report is through one channel. */
export type InboxDelivery = {
  readonly channel: string;
  readonly state: ReportState;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Only when it was given up. */
  readonly reason: GiveUpReason | null;
};

export type InboxEntry = {
  readonly report: Report;
  readonly state: ReportState;
  readonly done: boolean;
  /** Who sat at the browser; null for reports from before there were several children. */
  readonly child: string | null;
  /** What the child typed beside it; it goes to no endpoint. */
  readonly line: string | null;
  readonly deliveries: readonly InboxDelivery[];
};

/** What came of a test report. */
export type EndpointTest = "arrived" | Trouble | GiveUpReason;

/** Why a request was turned down. Words for each stand in the locales under `refusal`. */
export type Refusal = "locked" | "policy" | "conflict" | "invalid" | "storage";

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** `nothing`: no list that is on has a publisher. */
export type RefreshAnswer = "started" | "running" | "nothing";

export type LimitsView = {
  readonly stored: StoredLimits;
  readonly limits: Limits;
  /** What every child of the family would have at the browser, in the family's order. */
  readonly each: readonly Limits[];
  readonly managed: boolean;
  /** Policy entries that could not be read, in words for the admin. */
  readonly problems: readonly string[];
  /** `copy`: the last good copy stands in; `strictest`: no copy could be read either. */
  readonly health: "good" | "copy" | "strictest";
};

/** Somebody who may sit at the browser, as our own pages show it. */
export type Seat = Limits["child"] & { readonly tier: TierId };

export type PopupView = {
  readonly recent: RecentReport | null;
  readonly child: Seat;
  /** The whole family, the one at the browser among them. */
  readonly children: readonly Seat[];
  readonly hostname: string | null;
  /** What the tab shows, or would if it were not blocked; null for what is no web page. */
  readonly address: string | null;
  /** What is closed by closing the page; empty where it cannot be closed for itself. */
  readonly closes: string;
  readonly verdict: VerdictView | null;
  readonly tier: TierId;
  readonly language: Language;
  readonly canReport: boolean;
  readonly setUp: boolean;
  /** Epoch milliseconds until which a parent pauses what is set; null when nobody does. */
  readonly pausedUntil: number | null;
};

/** `already`: the same wish is waiting. `full`: too many wait, and the parents answer some first. */
export type AskReceipt =
  | { readonly id: string; readonly state: "asked" | "already" }
  | { readonly id: null; readonly state: "full" };

/** Characters of an address that a message may carry; a listed one may be longer, and its end changes no verdict. */
export const longestAddress = 65_536;

/** Every message, its arguments and its answer. A new one needs a rank and a handler before it compiles. */
export type Protocol = {
  /** `moved`: the document stands elsewhere than where it was loaded from. */
  "verdict:get": (moved: boolean) => PageVerdict;
  "veil:view": () => VeilView;
  /** The page fights the veil, or somebody wants the parent's way: where our own page stands for this address. */
  "veil:leave": () => string;
  /** From a result page: which of the places that it shows are kept from the child. Others learn nothing. */
  "results:judge": (addresses: readonly string[]) => ResultsAnswer;
  /** From a result page: parts of it that a published table names beside those that the script knows. */
  "results:parts": () => readonly PagePart[];
  /** From a result page: which of the engine's suggestions are kept from the child. */
  "results:words": (suggestions: readonly string[]) => ResultsAnswer;
  /** Somebody pressed for help on the veil: our help page comes up in a tab beside it. */
  "help:open": () => void;
  /** Somebody on the veil wants to know who sees what: that page comes up beside it. */
  "sight:open": () => void;
  /** What stands in the page, as our script there read it: labels and ids of words, never its text. */
  "page:evidence": (evidence: readonly PageEvidence[]) => void;
  /** From a watch page of YouTube: who it says has made its film. */
  "film:makers": (makers: readonly string[]) => void;
  "report:press": () => ReportReceipt;
  "report:undo": (id: string) => void;

  /** The child on a veiled page asks for its site, or for minutes where time is over. */
  "ask:press": (minutes: 15 | 30 | 60 | null) => AskReceipt;
  /** From a page, at every edge of being seen and every quarter of a minute in between. */
  "time:tick": (tick: TimeTick) => TickAnswer;
  /** Somebody wants more time: the parents' way opens beside the page. */
  "time:parent": () => void;
  "time:read": () => TimeView;
  /** So many minutes more for the child at the browser, whatever else is set. */
  "time:grant": (minutes: number) => TimeView;
  /** A quarter of an hour in which less is held back from the child at the browser. */
  "pause:begin": () => void;
  "pause:end": () => void;

  /** What to do with the pictures of the document that asks; null: show them. */
  "pictures:begin": () => PictureOrder | null;
  "pictures:judge": (picture: PictureSource) => PictureAnswer;

  "blocked:view": (address: string) => VerdictView | null;
  /** True when only the browser's rules held the address back and now let it through: the page may go there. */
  "blocked:pass": (address: string) => boolean;
  "blocked:report": (address: string, kind: ReportKind) => ReportReceipt;
  "popup:view": (tabId: number) => PopupView;
  "popup:report": (tabId: number, kind: ReportKind) => ReportReceipt | null;
  /** Closes the page of this tab for the child who sits here, from now on. False when it could not be written. */
  "popup:block": (tabId: number) => boolean;
  "limits:read": () => LimitsView;
  /** Refused as `locked` when it weakens anything and nobody has unlocked. */
  "limits:change": (next: StoredLimits) => Outcome<LimitsView>;
  /** Seats another child. Refused as `locked` when that one is not stricter and nobody has unlocked. */
  "child:switch": (id: ChildId) => Outcome<LimitsView>;
  "site:add": (rule: SiteRule) => Outcome<LimitsView>;
  /** Asks for the site of an address, with a picked or typed reason. */
  "ask:site": (address: string, reason: AskReason | null, words: string) => AskReceipt;
  "ask:time": (minutes: 15 | 30 | 60, reason: AskReason | null, words: string) => AskReceipt;
  /** What the child who sits here has asked for, and what became of it. */
  "ask:mine": () => readonly Ask[];
  "ask:withdraw": (id: string) => void;
  /** A yes that still holds is taken back: the site is closed again, the minutes are gone. */
  "ask:end": (id: string) => Outcome<Ask>;
  "pin:state": () => PinState;
  /** Counts a try before anything can be compared. */
  "pin:begin": () => PinTry;
  /** The hash of the typed PIN, in base64. */
  "pin:finish": (ticket: string, hash: string) => UnlockResult;
  "pin:lock": () => void;
  /** The first PIN, hashed; refused once one is set. */
  "pin:create": (phc: string) => Outcome<PinState>;
  /** Counts a try at the recovery code together with those at the PIN. */
  "recovery:begin": () => PinTry;
  /** The hash of the typed code, in base64; when it is right the new ones take the place of PIN and code. */
  "recovery:finish": (ticket: string, hash: string, next: NewPin) => UnlockResult;
  /** What the parents see right now of the child at the browser. */
  "week:mine": () => WeekView;
  "lists:read": () => readonly ListState[];
  "lists:signed": () => SignedView;
  /** Looks for newer versions now, of one list, of the organisation's (`bundle`), or of all that are on. */
  "lists:refresh": (id: string | null) => RefreshAnswer;
  /** From our page that compiled them: what came of it, and whether lists were put off because the battery is low. */
  "lists:refreshed": (outcome: RefreshOutcome, waits: "battery" | null) => void;
  /** From the parents' page: a list of their own has been compiled and is to be used. */
  "lists:kept": () => void;
  /** All that a report says: for whoever has its id, before it leaves. */
  "report:read": (id: string) => Report | null;
  /** The second step: what is wrong with the page. False when the report has left already. */
  "report:choose": (id: string, choice: ChoiceId) => boolean;
  /** A line in one's own words beside it, for the parent. False when it is too late, or the child is under thirteen. */
  "report:say": (id: string, words: string) => boolean;
  /** A person has it now through this channel. */
  "report:hand": (id: string, channel: string) => void;
  /** Whom one can turn to, as a signed list said last; null while none was taken. */
  "channels:read": () => string | null;
  "outbox:read": () => OutboxView;
  "inbox:read": () => readonly InboxEntry[];
  "protection:read": () => ProtectionState;
  "protection:restore": () => ProtectionState;
  /** When this device was not watched as it should be. */
  "device:evidence": () => readonly Evidence[];
  /** Makes a database that cannot be read anew. Weakens nothing, so it needs no unlock. */
  "storage:repair": () => ProtectionState;

  /** Takes what other computers of the family wrote, and writes what has changed here. */
  "sync:now": () => void;
  "pin:change": (phc: string) => Outcome<PinState>;
  /** The asks of every child. */
  "asks:read": () => readonly Ask[];
  /** A yes becomes an exact grant for the child who asked. */
  "asks:answer": (id: string, says: AskAnswer, words: string) => Outcome<Ask>;
  "asks:delete": (id: string) => void;
  /** A new recovery code, hashed; the one before it is worth nothing from now on. */
  "recovery:renew": (phc: string) => Outcome<PinState>;
  /** One child's week. */
  "week:read": (child: ChildId) => WeekView;
  /** All days that are kept of one child, for the parents' own files. */
  "days:read": (child: ChildId) => KeptDays;
  "days:delete": (child: ChildId) => void;
  "inbox:done": (id: string, done: boolean) => void;
  "inbox:delete": (id: string) => void;
  /** The person says that what was handed over has arrived. */
  "inbox:confirm": (id: string, channel: string) => void;
  /** Sends it to the endpoint that is set; also once more after it was given up. False when there is none. */
  "inbox:send": (id: string) => boolean;
  /** Sends a test report to an endpoint before it is set. */
  "endpoint:test": (endpoint: Endpoint) => EndpointTest;
};
