import { gardenSites } from "../../../lists/garden-sites.ts";
import type { Language } from "../../../core/limits/stored-limits.ts";
import { asks, timeOver } from "./ask-samples.ts";
import { evidence } from "./device-samples.ts";
import { guessView, lookAlikeView } from "./guess-sample.ts";
import { freshLimits } from "../../../core/limits/stored-limits.ts";
import type { TierId } from "../../../core/tier/tiers.ts";
import {
  familyView,
  inbox,
  outbox,
  outboxOfSchool,
  limitsView,
  lists,
  pinState,
  protection,
  signed,
  signedSchool,
  verdictView,
} from "./samples.ts";
import { filmsView } from "./film-samples.ts";
import { popupStories } from "./popup-stories.ts";
import type { Story } from "./story.ts";
import { growingView } from "./growing-sample.ts";
import { timedView, timeToday } from "./time-samples.ts";

import { emptyWeek, weekView } from "./week-samples.ts";

const importText = `*://*.example.com/*
@*://hoc-tot.example.com/*
/casino|bet/i
<img src=x onerror=alert(1)>
\u202Eevil.example.com
${"a".repeat(10_000)}.com`;

/** Every state of our pages that somebody may see, in one language. */
export function stories(language: Language): readonly Story[] {
  const view = limitsView(language);
  const base = {
    "limits:read": view,
    "pin:state": pinState(),
    "inbox:read": inbox,
    "outbox:read": outbox,
    "week:read": weekView("10-12"),
    "lists:read": lists,
    "lists:signed": signed,
    "protection:read": protection,
    "device:evidence": evidence,
    "blocked:report": { id: "1", state: "recorded" },
    "popup:report": { id: "1", state: "recorded" },
    "report:choose": true,
    "time:read": timeToday,
    "ask:mine": [],
    "asks:read": asks(),
    "report:read": inbox[0]?.report,
  };
  const blocked = (
    name: string,
    answer: unknown,
    more: Partial<Story> = {},
    answers: Story["answers"] = {},
  ): Story => ({
    name: `blocked-${name}`,
    path: "/blocked.html#https://example.com/a",
    answers: { ...base, "blocked:view": answer, ...answers },
    ...more,
  });
  const options = (
    section: string,
    answers: Story["answers"] = {},
    name = section,
    press: readonly string[] = [],
  ): Story => ({
    press,
    name: `options-${name}`,
    path: `/options.html#${section}`,
    answers: { ...base, ...answers },
  });
  const help = (name: string, tier: TierId, hash: string): Story => ({
    name: `help-${name}`,
    path: `/help.html${hash}`,
    answers: { ...base, "limits:read": limitsView(language, {}, tier) },
  });
  const sight = (name: string, tier: TierId, week: unknown = weekView(tier)): Story => ({
    name: `sight-${name}`,
    path: "/sight.html",
    answers: { ...base, "limits:read": limitsView(language, {}, tier), "week:mine": week },
  });
  const fresh = { ...view, stored: { ...freshLimits, language } };
  const welcome = (name: string, answers: Story["answers"], press: readonly string[] = []): Story => ({
    name: `welcome-${name}`,
    path: "/welcome.html",
    answers: { ...base, "pin:state": pinState({ set: false, unlockedUntil: 0 }), ...answers },
    press,
  });
  const born = { ...view, stored: { ...view.stored, setUp: false } };
  const unnamed = { ...view, stored: { ...freshLimits } };
  const school = {
    ...view,
    limits: { ...view.limits, locked: ["tier", "allow", "block", "language"] },
    problems: ["tier: 12"],
  };
  const small = limitsView(language, {}, "under-7");
  const gardenView = { ...small, limits: { ...small.limits, garden: gardenSites } };
  const searched = { reason: "signal", place: "search", matched: "s••", offersHelp: true } as const;
  return [
    blocked("small", verdictView("7-9", "adult", language)),
    blocked("small-distress", verdictView("7-9", "violence", language)),
    blocked("help-first-small", { ...verdictView("7-9", "adult", language), offersHelp: true }),
    blocked("help-first-teen", { ...verdictView("13-15", "adult", language), ...searched }),
    blocked("help-first-time", { ...timeOver(language), offersHelp: true }),
    blocked("garden", { ...verdictView("under-7", null, language), reason: "garden" }),
    blocked("middle", verdictView("10-12", "gambling", language)),
    blocked("middle-reported", verdictView("10-12", "gambling", language), { press: [".reports .button"] }),
    blocked("middle-pin", verdictView("10-12", null, language), { press: [".parents .button"] }),
    blocked("middle-garden", { ...verdictView("10-12", null, language), reason: "garden", reported: true }),
    blocked("teen", verdictView("13-15", "self-harm", language)),
    blocked("teen-guess", guessView(language)),
    blocked("look-alike", lookAlikeView(language)),
    blocked("teen-reported", verdictView("13-15", "hate", language), {
      answers: { ...base, "blocked:view": verdictView("13-15", "hate", language), "outbox:read": outboxOfSchool },
      press: [".reports .button"],
    }),
    blocked("small-mistaken", verdictView("7-9", "adult", language), { press: [".reports .report + .report .button"] }),
    blocked("neutral", null, {}, { "blocked:pass": false }),
    blocked("ask-waiting", verdictView("10-12", "social", language), {}, { "ask:mine": asks("waiting") }),
    blocked("ask-no", verdictView("7-9", "social", language), {}, { "ask:mine": asks("no") }),
    blocked("ask-yes", verdictView("13-15", "social", language), {}, { "ask:mine": asks("yes") }),
    blocked(
      "ask-parent",
      verdictView("10-12", "social", language),
      {
        press: [".parents .button"],
      },
      {
        "ask:mine": asks("waiting"),
        "pin:state": pinState({ set: false }),
        "pin:begin": { ok: false, refusal: "unset", waitSeconds: 0 },
      },
    ),
    blocked("time-over", timeOver(language)),
    blocked("time-asked", timeOver(language), {}, { "ask:mine": asks("time") }),
    { name: "blocked-frame", path: "/frame.html", answers: base },
    blocked("failed", { error: "failed: no" }),
    ...popupStories(language, base),
    welcome("language", { "limits:read": unnamed }),
    welcome("child", { "limits:read": fresh }),
    welcome("child-missing", { "limits:read": fresh }, [".button.primary"]),
    welcome("tier", { "limits:read": born }, [".button.quiet"]),
    welcome("tier-change", { "limits:read": born }, [".button.quiet", ".row .button:not(.primary)"]),
    welcome("pin", { "limits:read": born }),
    welcome("pin-weak", { "limits:read": born }, [".button.primary"]),
    welcome("code-again", { "limits:read": born, "pin:state": pinState() }),
    welcome("browser", {}, [".button.quiet"]),
    welcome("browser-remove", {}, [".button.quiet", "summary"]),
    welcome("done", { "blocked:view": verdictView("10-12", "gambling", language) }),
    options("child"),
    options("child", { "limits:read": school }, "child-school"),
    options(
      "child",
      { "limits:read": { ...view, limits: { ...view.limits, pausedUntil: Date.now() + 13 * 60_000 } } },
      "paused",
    ),
    options("child", { "limits:read": familyView(language) }, "family"),
    options("child", { "limits:read": growingView(language) }, "family-growth"),
    options("child", { "limits:read": familyView(language) }, "family-edit", [".line .button"]),
    options("child", { "limits:read": familyView(language) }, "family-remove", [".line .button.quiet"]),
    options("sites"),
    options("sites", { "limits:read": school }, "sites-school"),
    options("sites", {}, "sites-family", [".scope label:nth-child(2) input"]),
    options("sites", {}, "sites-edit", [".line .button.quiet"]),
    options("sites", { "limits:change": { ok: true, value: view } }, "sites-removed", [".line .button.plain"]),
    {
      ...options("sites", {}, "sites-import", [".card:has(#site-import) .button.primary"]),
      fill: { "#site-import": importText },
    },
    options("categories"),
    options("categories", { "limits:read": familyView(language) }, "categories-family", [
      ".seats li:nth-child(2) .button",
    ]),
    options("sites", { "limits:read": familyView(language) }, "sites-whose", [".seats li:nth-child(3) .button"]),
    options("time"),
    options("time", { "limits:read": timedView(language) }, "time-full"),
    options("time", { "time:read": { error: "failed: no" } }, "time-failed"),
    options("categories", {}, "categories-why", [".reasons summary"]),
    options("sites", { "limits:read": gardenView }, "sites-garden", [".card:has(label.check) summary"]),
    options("media", { "limits:read": filmsView(language) }, "media-films"),
    options("about"),
    options("about", {}, "about-lists", [".card .fold summary"]),
    { ...options("child", {}, "search"), fill: { "#search": language === "vi" ? "trang" : "site" } },
    { name: "garden", path: "/garden.html", answers: { ...base, "limits:read": gardenView } },
    {
      name: "garden-films",
      path: "/garden.html",
      answers: {
        ...base,
        "limits:read": {
          ...filmsView(language),
          limits: { ...gardenView.limits, films: ["@ve-cung-be", "v=mot-phim-01", "v=phim-so-hai"] },
        },
      },
    },
    options("reports"),
    { ...options("reports", {}, "reports-contents"), press: [".report-line .button.quiet"] },
    { ...options("reports", { "channels:read": null }, "reports-pass"), press: [".report-line .row .button"] },
    options("reports", { "inbox:read": [] }, "reports-empty"),
    options("reports", { "inbox:read": [], "outbox:read": outboxOfSchool }, "reports-school"),
    options("asks", { "limits:read": familyView(language) }),
    options("asks", { "asks:read": [] }, "asks-empty"),
    options("asks", { "asks:read": { error: "failed: no" } }, "asks-failed"),
    options("reports", { "inbox:read": { error: "failed: no" } }, "reports-failed"),
    options("privacy"),
    options("privacy", {}, "privacy-numbers", [".week-card .row .button"]),
    options("privacy", {}, "privacy-delete", [".no-print .button.quiet"]),
    options("privacy", { "limits:read": familyView(language), "week:read": weekView("13-15") }, "privacy-teen", [
      ".seats li:nth-child(2) .button",
    ]),
    options("privacy", { "week:read": weekView("16-17") }, "privacy-counts"),
    options("privacy", { "week:read": emptyWeek("10-12") }, "privacy-empty"),
    options("privacy", { "week:read": { error: "failed: no" } }, "privacy-failed"),
    sight("small", "7-9"),
    sight("middle", "10-12"),
    sight("teen", "13-15"),
    sight("teen-names", "13-15", weekView("13-15", true)),
    sight("oldest", "16-17"),
    sight("empty", "10-12", emptyWeek("10-12")),
    {
      ...sight("paused", "7-9"),
      answers: {
        ...base,
        "limits:read": { ...view, limits: { ...view.limits, pausedUntil: Date.now() + 13 * 60_000 } },
        "week:mine": weekView("7-9"),
      },
    },
    sight("week-failed", "10-12", { error: "failed: no" }),
    { name: "sight-failed", path: "/sight.html", answers: {} },
    options("lists"),
    options("lists", {}, "lists-open", [".fold summary"]),
    options("lists", { "lists:signed": signedSchool }, "lists-school"),
    options("device", { "protection:read": { ...protection, hostAccess: false, floor: "failed" } }),
    options(
      "device",
      {
        "protection:read": {
          ...protection,
          storage: {
            state: { level: "bundled", why: "unreadable", since: 1 },
            dropped: 3,
            renewedAt: Date.UTC(2026, 10, 20),
          },
        },
        "device:evidence": [],
      },
      "device-storage",
    ),
    options("pin"),
    options("pin", { "pin:state": pinState({ recovery: false }) }, "pin-no-code"),
    options("pin", { "recovery:renew": { ok: true, value: pinState() } }, "pin-new-code", [
      ".card:last-of-type .button",
    ]),
    options("child", { "pin:state": pinState({ unlockedUntil: 0 }) }, "forgotten", [".gate .button.quiet"]),
    options("child", { "pin:state": pinState({ unlockedUntil: 0, waitSeconds: 30 }) }, "gate"),
    options(
      "child",
      { "pin:state": pinState({ set: false, unlockedUntil: 0 }), "limits:read": { ...view, health: "strictest" } },
      "no-pin",
    ),
    { name: "options-failed", path: "/options.html", answers: {} },
    help("small", "7-9", ""),
    help("small-saw", "7-9", "#saw"),
    help("middle-bullied", "10-12", "#bullied"),
    help("teen-asked", "13-15", "#asked"),
    help("parents", "10-12", "#parents"),
    { name: "help-failed", path: "/help.html", answers: {} },
  ];
}
