import { expect, test } from "vitest";
import { dayRow } from "../../../core/privacy/day-row.ts";
import { exportDays } from "../../../core/privacy/export-days.ts";

const row = (day: string, site: string) =>
  dayRow({ child: "1", day, event: "blocked", category: "gambling", site, count: 2 }, "names");

const kept = {
  rows: [row("2026-11-22", '=cmd|"x"!A1'), row("2026-11-20", "cuoc.example")],
  times: [{ day: "2026-11-21", all: 90.4, categories: { games: 60 }, short: 30 }],
};

test("a file for a sheet has a line for each thing of each day, oldest first", () => {
  expect(exportDays(kept, "csv").split("\r\n")).toEqual([
    "day,what,category,site,amount,unit",
    '"2026-11-20","blocked","gambling","cuoc.example","2","times"',
    '"2026-11-21","time","","","90","seconds"',
    '"2026-11-21","time","games","","60","seconds"',
    '"2026-11-21","short-videos","","","30","seconds"',
    `"2026-11-22","blocked","gambling","'=cmd|""x""!A1","2","times"`,
    "",
  ]);
});

test("the same in JSON, with its version", () => {
  const read = JSON.parse(exportDays(kept, "json"));
  expect(read).toMatchObject({
    version: 1,
    days: [{ day: "2026-11-20", what: "blocked", amount: "2" }, {}, {}, {}, {}],
  });
});

test("neither file says which child it is about", () => {
  for (const format of ["json", "csv"] as const) expect(exportDays(kept, format)).not.toMatch(/child|"1"/);
});
