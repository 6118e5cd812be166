import { useState } from "preact/hooks";
import { useStrings } from "../../components/strings/context.ts";
import { newPinHash } from "../../platform/hash-pin.ts";
import { ask } from "../../platform/messages/ask.ts";
import { isRefused } from "./use-answer.ts";

export type NewPinDoor = {
  /** That a new PIN is kept; empty before. */
  readonly words: string;
  /** Words of a refusal, or null when it is kept. */
  readonly change: (pin: string) => Promise<string | null>;
};

/** Another PIN in the place of the one that opened the page. */
export function useNewPin(onRefused: () => void): NewPinDoor {
  const { t } = useStrings();
  const [words, setWords] = useState("");
  const change = async (pin: string): Promise<string | null> => {
    setWords("");
    const phc = await newPinHash(pin);
    const outcome = await ask("pin:change", phc).catch((error: unknown) => {
      if (isRefused(error)) onRefused();
      return null;
    });
    if (outcome === null) return t("refusal.locked");
    if (!outcome.ok) return t(`refusal.${outcome.refusal}`);
    setWords(t("options.pin.saved"));
    return null;
  };
  return { words, change };
}
