import * as v from "valibot";
import { argumentSchemas } from "./argument-schemas.ts";
import type { Protocol } from "./protocol.ts";
import { rankNeeded } from "./ranks.ts";
import { isRankEnough, senderRank, type Sender } from "./sender-rank.ts";
import type { WireAnswer } from "./wire.ts";

/** One handler per message. The sender comes first, because an address is taken from it and never from the message. */
export type Handlers = {
  readonly [K in keyof Protocol]: (
    sender: Sender,
    ...args: Parameters<Protocol[K]>
  ) => Promise<ReturnType<Protocol[K]>> | ReturnType<Protocol[K]>;
};

export type Surroundings = {
  readonly ownId: string;
  /** Address of our own pages up to and with the first slash. */
  readonly ownBase: string;
  readonly isUnlocked: () => Promise<boolean>;
};

const requestSchema = v.object({ m: v.string(), a: v.array(v.unknown()) });

/** Takes any message from anybody, answers it or refuses it; never throws and never stays silent. */
export async function answer(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
  around: Surroundings,
): Promise<WireAnswer> {
  const request = v.safeParse(requestSchema, message);
  if (!request.success) return { error: "refused: not a message" };
  const { m: name, a: args } = request.output;
  if (!isMessage(name)) return { error: "refused: unknown message" };
  const needed = rankNeeded[name];
  const unlocked = needed === "unlocked" && (await around.isUnlocked());
  const rank = senderRank(sender, around.ownId, around.ownBase, unlocked);
  if (rank === null || !isRankEnough(rank, needed)) return { error: `refused: needs ${needed}` };
  const parsed = v.safeParse(argumentSchemas[name], args);
  if (!parsed.success) return { error: `refused: ${parsed.issues[0].message}` };
  try {
    // Chromium sends JSON, in which a field without a value is none: nothing would look like no answer.
    return { value: (await call(handlers, name, sender, parsed.output)) ?? null };
  } catch (error) {
    return { error: `failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function isMessage(name: string): name is keyof Protocol {
  return Object.hasOwn(rankNeeded, name);
}

/** The schema table ties name and arguments together; the compiler cannot follow that through the union. */
function call<K extends keyof Protocol>(handlers: Handlers, name: K, sender: Sender, args: unknown): unknown {
  const handler = handlers[name] as (sender: Sender, ...args: unknown[]) => unknown;
  return handler(sender, ...(args as unknown[]));
}
