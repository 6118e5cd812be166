import { expect, test } from "vitest";
import { openDoorIds, openDoors } from "../../core/doors/open-doors.ts";
import { languages } from "../../core/limits/stored-limits.ts";
import { messageKey } from "../../core/words/message-key.ts";
import { formatScore, parseScore } from "../../scripts/bypass/format-score.ts";
import { scoreOf, type Played } from "../../scripts/bypass/score.ts";
import { chromiumOnly, firefoxOnly } from "../bypass/played-in.ts";
import { rows, type TrickId } from "../bypass/rows.ts";
import { strings } from "./support/locale.ts";
import { read, sources } from "./support/sources.ts";

const words = strings.get("en") ?? new Map<string, string>();
const tricks = Object.keys(rows) as TrickId[];
const file = "docs/bypass-score.md";
const written = parseScore(read(file));
const expected = scoreOf([], written, words).rows;

test("the written score has exactly the tricks and open doors that there are; `npm run bypass` renews it", () => {
  const known = ({ row, trick, note }: { row: string; trick: string; note: string }) => `${row} ${trick} ${note}`;
  expect(written.map(known)).toEqual(expected.map(known));
  expect(read(file), "the page was changed by hand").toBe(formatScore(expected));
});

test("no trick stands there as one that was not held", () => {
  expect(written.filter(({ chromium, firefox }) => [chromium, firefox].includes("not held"))).toEqual([]);
});

test("every way of the list of 38 has a trick that is played or a door that is told", () => {
  const told = Object.values(openDoors).flatMap((door): readonly string[] => door.rows);
  const covered = new Set([...Object.values(rows).map(({ row }): string => row), ...told]);
  const ways = Array.from({ length: 38 }, (_, position) => `B${position + 1}`);
  expect(ways.filter((way) => !covered.has(way))).toEqual([]);
});

test("every trick is played somewhere", () => {
  const code = sources(["tests/bypass/chromium", "tests/bypass/firefox", "tests/bypass/shared"], [".ts"]);
  const isPlayed = (id: string) => code.some(({ text }) => text.includes(`"${id}"`) || text.includes(`  ${id}: {`));
  expect(tricks.filter((id) => !isPlayed(id))).toEqual([]);
});

test("no trick is excused twice", () => {
  const excused = [...chromiumOnly, ...firefoxOnly].flatMap((group) => group.tricks);
  expect(excused.filter((id, position) => excused.indexOf(id) !== position)).toEqual([]);
});

test.each(languages)("every open door is told in %s", (language) => {
  const keys = openDoorIds.flatMap((id) => ["trick", "why"].map((part) => messageKey("door", id, part)));
  expect(keys.filter((key) => !strings.get(language)?.has(key))).toEqual([]);
});

test("one failed test of a trick is enough not to hold it, and what was not played now counts as it did before", () => {
  const play = (trick: TrickId, passed: boolean, browser: Played["browser"] = "chromium") => ({
    trick,
    passed,
    browser,
  });
  const [first] = scoreOf(
    [play("frame", true), play("frame", false), play("frame", true, "firefox")],
    [],
    words,
  ).rows.filter(({ trick }) => trick === rows.frame.trick);
  expect(first).toMatchObject({ chromium: "not held", firefox: "held" });
  const before = [{ row: "B7", trick: rows.frame.trick, chromium: "held", firefox: "not held", note: "" }] as const;
  const [kept] = scoreOf([play("frame", true, "firefox")], before, words).rows.filter(
    ({ trick }) => trick === rows.frame.trick,
  );
  expect(kept).toMatchObject({ chromium: "held", firefox: "held" });
});
