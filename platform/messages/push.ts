import { treatments } from "../../core/verdict/treatment.ts";
import type { PageVerdict } from "./protocol.ts";

/** What the worker tells an open page without being asked: a verdict that changed. */
type Push = { readonly push: "verdict"; readonly verdict: PageVerdict };

export function verdictPush(verdict: PageVerdict): Push {
  return { push: "verdict", verdict };
}

export function isPush(message: unknown): message is Push {
  if (typeof message !== "object" || message === null) return false;
  const { push, verdict } = message as { push?: unknown; verdict?: { treatment?: never } };
  return push === "verdict" && treatments.includes(verdict?.treatment as never);
}
