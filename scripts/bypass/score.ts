import { openDoorIds, openDoors, type OpenDoor, type OpenDoorId } from "../../core/doors/open-doors.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { chromiumOnly, firefoxOnly } from "../../tests/bypass/played-in.ts";
import { rows, type TrickId } from "../../tests/bypass/rows.ts";

/** `-`: this browser does not play it, for the reason in the note. */
export type Result = "held" | "not held" | "not played" | "partly" | "open" | "-";

export type ScoreRow = {
  readonly row: string;
  readonly trick: string;
  readonly chromium: Result;
  readonly firefox: Result;
  readonly note: string;
};

/** How one test of a trick ended, as the test runner's own report tells it. */
export type Played = { readonly trick: string; readonly browser: "chromium" | "firefox"; readonly passed: boolean };

type Score = { readonly held: number; readonly total: number; readonly rows: readonly ScoreRow[] };

/**
 * Every trick that is played, and every door that an extension cannot close.
 *
 * @param before the last score, which counts for tricks that were not played now
 * @param words the English strings by their keys
 */
export function scoreOf(
  played: readonly Played[],
  before: readonly ScoreRow[],
  words: ReadonlyMap<string, string>,
): Score {
  const tricks = (Object.keys(rows) as TrickId[]).map((id) => trickRow(id, played, before));
  const doors = openDoorIds.flatMap((id) => doorRows(id, words));
  const all = [...tricks, ...doors].toSorted((a, b) => placeOf(a.row) - placeOf(b.row));
  return { held: all.filter(isHeld).length, total: all.length, rows: all };
}

/** Held in one browser at least, and wherever it is played. */
export const isHeld = ({ chromium, firefox }: ScoreRow) => {
  const results = [chromium, firefox].filter((result) => result !== "-");
  return results.length > 0 && results.every((result) => result === "held");
};

function trickRow(id: TrickId, played: readonly Played[], before: readonly ScoreRow[]): ScoreRow {
  const { row, trick } = rows[id];
  const last = before.find((candidate) => candidate.row === row && candidate.trick === trick);
  const notInFirefox = chromiumOnly.find(({ tricks }) => tricks.includes(id))?.why;
  const notInChromium = firefoxOnly.find(({ tricks }) => tricks.includes(id))?.why;
  const mine = played.filter((test) => test.trick === id);
  return {
    row,
    trick,
    chromium: notInChromium === undefined ? resultOf(mine, "chromium", last) : "-",
    firefox: notInFirefox === undefined ? resultOf(mine, "firefox", last) : "-",
    note: notInFirefox === undefined ? (notInChromium ?? "") : `Firefox: ${notInFirefox}`,
  };
}

function resultOf(played: readonly Played[], browser: Played["browser"], last: ScoreRow | undefined): Result {
  const tests = played.filter((test) => test.browser === browser);
  if (tests.length > 0) return tests.every(({ passed }) => passed) ? "held" : "not held";
  const before = last?.[browser];
  return before === undefined || before === "-" ? "not played" : before;
}

function doorRows(id: OpenDoorId, words: ReadonlyMap<string, string>): ScoreRow[] {
  const { closed, only, chromium, firefox, rows: of }: OpenDoor = openDoors[id];
  const say = (part: string) => words.get(messageKey("door", id, part)) ?? "";
  const result = closed === "partly" ? "partly" : "open";
  const policies = [chromium && `Chromium \`${chromium}\``, firefox && `Firefox \`${firefox}\``].filter(Boolean);
  const closer =
    policies.length > 0 ? policies.join("; ") : "no policy of a browser, only the system's own accounts and rights";
  const note = `${say("why")} Closed by: ${closer}`;
  const inChromium = only === "firefox" ? "-" : result;
  return of.map((row) => ({ row, trick: say("trick"), chromium: inChromium, firefox: result, note }));
}

/** Bypasses first, then rows of the threat model. */
function placeOf(row: string): number {
  return Number(row.slice(1)) + (row.startsWith("T") ? 1000 : 0);
}
