import type { Language } from "../../../core/limits/stored-limits.ts";
import { asks, timeOver } from "./ask-samples.ts";
import type { PopupView, Seat } from "../../../platform/messages/protocol.ts";
import { pinState, verdictView } from "./samples.ts";
import type { Story } from "./story.ts";

const na: Seat = { id: "1", name: "Na", picture: "lotus", tier: "10-12" };

function popupView(language: Language, parts: Partial<PopupView> = {}): PopupView {
  return {
    hostname: "vi.wikipedia.org",
    address: "https://vi.wikipedia.org/",
    closes: "vi.wikipedia.org",
    pausedUntil: null,
    verdict: { ...verdictView("10-12", null, language), treatment: "allow", reason: "never-block" },
    tier: "10-12",
    child: na,
    children: [na, { id: "2", name: "Anh Hai", picture: "buffalo", tier: "13-15" }],
    language,
    canReport: true,
    setUp: true,
    recent: null,
    ...parts,
  };
}

const film = "youtube.com/watch?v=ca-heo-boi-";
const locked = { "pin:state": pinState({ unlockedUntil: 0 }) };
const unlocked = { "pin:state": pinState() };

/** What the toolbar button opens, in every state. */
export function popupStories(language: Language, base: Story["answers"]): readonly Story[] {
  const popup = (
    name: string,
    parts: Parameters<typeof popupView>[1] = {},
    answers: Story["answers"] = locked,
    press: readonly string[] = [],
  ): Story => ({
    name: `popup${name}`,
    path: "/popup.html",
    answers: { ...base, "popup:view": popupView(language, parts), ...answers },
    press,
  });
  const seat = { ...locked, "child:switch": { ok: false, refusal: "locked" } };
  const held = { verdict: verdictView("10-12", "social", language) };
  const garden = { ...verdictView("under-7", null, language), reason: "garden", opens: film } as const;
  const filmHeld = { tier: "under-7", verdict: garden } as const;
  const over = { verdict: timeOver(language) };
  const hate = { tier: "13-15", verdict: verdictView("13-15", "hate", language), setUp: false } as const;
  const recent = { recent: { id: "1", state: "recorded", at: 0, tabId: 1 } } as const;
  return [
    popup("", {}, unlocked),
    popup("-asked", {}, { ...locked, "ask:mine": asks() }),
    popup("-teen-blocked", hate, locked, [".report .button"]),
    popup("-recent", recent, locked, [".concerns li:nth-child(5) button", ".after-report > .button"]),
    popup("-held", held),
    popup("-held-asked", held, { ...locked, "ask:mine": asks("waiting") }),
    popup("-time-over", over),
    popup("-parents-pin", held, locked, [".parents .button"]),
    popup("-parents", held, unlocked),
    popup("-parents-film", filmHeld, unlocked),
    popup("-parents-film-asked", filmHeld, { ...unlocked, "ask:mine": asks("waiting", film) }),
    popup("-parents-unlocking", held, { ...unlocked, "pin:lock": { error: "failed: no" } }, [".parents .button"]),
    popup("-parents-time", over, unlocked),
    popup("-paused", { pausedUntil: Date.now() + 13 * 60_000 }),
    popup("-no-page", { hostname: null, address: null, verdict: null, canReport: false }),
    popup("-switch", {}, seat, [".seat-switch .button"]),
    popup("-switch-pin", {}, seat, [".seat-switch .button", ".seat[aria-pressed=false]"]),
    popup("-garden", { tier: "under-7" }),
    { name: "popup-failed", path: "/popup.html", answers: {} },
  ];
}
