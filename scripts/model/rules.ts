import { createNameGuesser } from "../../core/signal/host/create-name-guesser.ts";
import { isGuarded } from "../../core/signal/host/guards.ts";
import { openNames } from "../../core/signal/name-reader.ts";
import { nameData } from "../../lists/names/name-data.ts";
import { readNameModel } from "./name-model-file.ts";
import { strictestSignal, wordSignalOf } from "./word-signals.ts";

/** Whether a rule would hold a host back. */
export type NameRule = (hostname: string) => boolean;

const model = readNameModel();
const names = openNames(nameData, model);
const guess = model === null ? () => [] : createNameGuesser(model, nameData.words);

/** What the extension hears in the name of a host. */
export function signalOf(hostname: string) {
  return strictestSignal(hostname, names);
}

function guessOf(hostname: string) {
  return isGuarded(hostname) ? [] : guess(hostname);
}

/** As such filters are commonly written: bare words anywhere in an address. */
const wide = /porn|xxx|sex|adult|nude|naked|hentai|milf|escort|webcam|casino|bet|poker|slot|gambl|lotto/;

/** The same without the words that ordinary names hold most often. */
const narrow = /porn|xxx|hentai|milf|xvideos|xnxx|hamster|casino|poker|gambl|jackpot|sportsbook/;

/** Whole labels only, as the host words of the extension BlockNSFW are used. */
const labels: ReadonlySet<string> = new Set(
  "porn porno pornhub sex xxx xvideos xnxx xhamster redtube youporn hentai nude nudes milf escort adult casino poker bet betting gambling slots".split(
    " ",
  ),
);

/** Ours at both thresholds, and what others do. */
export const rules: Readonly<Record<string, NameRule>> = {
  "ours, block": (hostname) => signalOf(hostname)?.level === "block",
  "ours, caution": (hostname) => signalOf(hostname) !== undefined,
  "words, block": (hostname) => wordSignalOf(hostname)?.level === "block",
  "words, caution": (hostname) => wordSignalOf(hostname) !== undefined,
  "model, block": (hostname) => guessOf(hostname).some(({ level }) => level === "block"),
  "model, caution": (hostname) => guessOf(hostname).length > 0,
  "wide expression": (hostname) => wide.test(hostname),
  "narrow expression": (hostname) => narrow.test(hostname),
  "whole labels": (hostname) => hostname.split(".").some((label) => labels.has(label)),
};
