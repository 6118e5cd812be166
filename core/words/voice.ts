import type { TierId } from "../tier/tiers.ts";

/** How a child of a tier is spoken to: a picture and few words, a reason, or everything there is to know. */
export type Voice = "small" | "middle" | "teen";

const voices: Record<TierId, Voice> = {
  "under-7": "small",
  "7-9": "small",
  "10-12": "middle",
  "13-15": "teen",
  "16-17": "teen",
};

export function voiceOf(tier: TierId): Voice {
  return voices[tier];
}
