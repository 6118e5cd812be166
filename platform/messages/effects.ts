import type { Protocol } from "./protocol.ts";
import type { rankNeeded } from "./ranks.ts";

/**
 * What a message does to the protection of a child:
 * - `none`: nothing that a parent set changes;
 * - `strengthens`: never needs the PIN;
 * - `weakens`: always needs it;
 * - `measured`: needs it when what it asks for is weaker; `core/limits/actions.ts` has the rows;
 * - `shows`: gives away what is the parents' alone, and needs the PIN for that;
 * - `guards`: is itself a part of the lock.
 */
export type Effect = "none" | "strengthens" | "weakens" | "measured" | "shows" | "guards";

type Rank<K extends keyof Protocol> = (typeof rankNeeded)[K];

/** What needs the PIN has the rank `unlocked`, and nothing else has: the compiler holds the two tables together. */
type Allowed<K extends keyof Protocol> =
  Rank<K> extends "unlocked" ? "weakens" | "shows" : Exclude<Effect, "weakens" | "shows">;

/** One line for every message; a new one does not compile until it has its own. */
export const effects = {
  "verdict:get": "none",
  "veil:view": "none",
  "veil:leave": "none",
  "results:judge": "none",
  "results:words": "none",
  "results:parts": "none",
  "help:open": "none",
  "sight:open": "none",
  "page:evidence": "strengthens",
  "film:makers": "none",
  "report:press": "none",
  "report:undo": "none",
  "ask:press": "none",
  "time:tick": "none",
  "time:parent": "none",
  "pictures:begin": "none",
  "pictures:judge": "none",
  "time:read": "none",
  "time:grant": "weakens",
  "pause:begin": "weakens",
  "pause:end": "strengthens",
  "blocked:view": "none",
  "blocked:pass": "none",
  "blocked:report": "none",
  "popup:view": "none",
  "popup:report": "none",
  "popup:block": "strengthens",
  "limits:read": "none",
  "limits:change": "measured",
  "child:switch": "measured",
  "site:add": "measured",
  "ask:site": "none",
  "ask:time": "none",
  "ask:mine": "none",
  "ask:withdraw": "none",
  "ask:end": "strengthens",
  "pin:state": "none",
  "pin:begin": "guards",
  "pin:finish": "guards",
  "pin:lock": "strengthens",
  "pin:create": "guards",
  "recovery:begin": "guards",
  "recovery:finish": "guards",
  "week:mine": "none",
  "lists:read": "none",
  "lists:signed": "none",
  "lists:refresh": "none",
  "lists:refreshed": "none",
  "lists:kept": "none",
  "report:read": "none",
  "report:choose": "none",
  "report:say": "none",
  "report:hand": "none",
  "channels:read": "none",
  "outbox:read": "none",
  "inbox:read": "shows",
  "protection:read": "none",
  "protection:restore": "strengthens",
  "storage:repair": "strengthens",
  "device:evidence": "shows",
  "sync:now": "strengthens",
  "pin:change": "weakens",
  "asks:read": "shows",
  "asks:answer": "weakens",
  "asks:delete": "weakens",
  "recovery:renew": "weakens",
  "week:read": "shows",
  "days:read": "shows",
  "days:delete": "weakens",
  "inbox:done": "weakens",
  "inbox:delete": "weakens",
  "inbox:confirm": "weakens",
  "inbox:send": "weakens",
  "endpoint:test": "weakens",
} as const satisfies { readonly [K in keyof Protocol]: Allowed<K> };
