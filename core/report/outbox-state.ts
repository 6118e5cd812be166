import * as v from "valibot";
import { reportStates, type ReportState } from "./report-states.ts";

/**
 * Why nothing more is tried. `refused`, `too-large`: the receiver will not have it. `too-old`, `too-many`: it waited in vain,
 * or behind too many others. A person may let it be tried again.
 */
export const giveUpReasons = ["refused", "too-large", "too-old", "too-many"] as const;

export type GiveUpReason = (typeof giveUpReasons)[number];

export const deliverySchema = v.object({
  state: v.picklist(reportStates),
  /** When it came into this state, milliseconds since 1970. */
  since: v.number(),
  /** How often sending has begun. */
  attempts: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Once refused together with others, it goes by itself, so that one bad report holds up none. */
  alone: v.optional(v.boolean()),
  reason: v.optional(v.picklist(giveUpReasons)),
});

/** How far one report is on its way through one channel. */
export type Delivery = v.InferOutput<typeof deliverySchema>;

export type OutboxEvent =
  /** Written before the first byte leaves. After a sender that died in the middle, it begins anew. */
  | { readonly is: "begin" }
  | { readonly is: "arrive" }
  | { readonly is: "wait"; readonly alone?: boolean }
  | { readonly is: "give-up"; readonly reason: GiveUpReason }
  /** A person has it now: shown as a number to call, copied, or put into a draft. */
  | { readonly is: "hand" }
  /** The person says that it has arrived. */
  | { readonly is: "confirm" }
  /** A person wants it to be tried again. */
  | { readonly is: "again" };

/** Every change that there is; any other is none. */
const edges: Readonly<Record<ReportState, Partial<Record<OutboxEvent["is"], ReportState>>>> = {
  waiting: { begin: "sending", hand: "handed", "give-up": "given-up" },
  sending: { begin: "sending", arrive: "delivered", wait: "waiting", "give-up": "given-up" },
  handed: { hand: "handed", confirm: "delivered" },
  "given-up": { again: "waiting", hand: "handed" },
  delivered: {},
};

export function startDelivery(now: number): Delivery {
  return { state: "waiting", since: now, attempts: 0 };
}

/** What an event makes of a delivery; undefined when it has nothing to say in that state. */
export function step(delivery: Delivery, event: OutboxEvent, now: number): Delivery | undefined {
  const state = edges[delivery.state][event.is];
  if (state === undefined) return undefined;
  const alone = event.is === "wait" && event.alone === true ? true : delivery.alone;
  return {
    state,
    since: now,
    attempts: event.is === "again" ? 0 : delivery.attempts + (event.is === "begin" ? 1 : 0),
    ...(alone === undefined ? {} : { alone }),
    ...(event.is === "give-up" ? { reason: event.reason } : {}),
  };
}

/** What to say of a report as a whole: what has come furthest, and trouble only when nothing better can be said. */
export function stateOfAll(deliveries: readonly Delivery[]): ReportState {
  const order: readonly ReportState[] = ["delivered", "sending", "handed", "given-up"];
  return order.find((state) => deliveries.some((delivery) => delivery.state === state)) ?? "waiting";
}
