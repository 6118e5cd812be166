import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { batchOf, batchType } from "../../core/report/report-batch.ts";
import { encryptFor } from "../../platform/encrypt-for.ts";
import { sampleReport } from "../unit/report/sample-report.ts";

const folder = resolve(import.meta.dirname, "../../deploy/receiving");
const text = (path: string) => readFileSync(join(folder, path), "utf8");
let temporary: string;

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), "luy-tre-receiving-"));
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const run = (script: string, file: string, input = "") =>
  execFileSync(process.execPath, [join(folder, script), file], { input, encoding: "utf8" });

test("a key is made, and what was encrypted to it is opened; what was not is left out", async () => {
  const file = join(temporary, "key.json");
  const key = run("make-key.ts", file).trim();
  const reports = [sampleReport(), sampleReport()];
  const sealed = await encryptFor(key, JSON.stringify(batchOf(reports)), batchType);
  const lines = run("open.ts", file, `${sealed}\nnot a JWE\n\n`).trim().split("\n");
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(reports);
});

type Vector = Readonly<Record<"sources" | "transforms" | "sinks", Record<string, { type: string; inputs?: string[] }>>>;
const configurations = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".yaml"),
);

test.each(configurations)("in %s every part is fed by one that is there", (path) => {
  const { sources, transforms, sinks } = parse(text(path), { merge: true }) as Vector;
  const known = Object.keys({ ...sources, ...transforms });
  const fed = Object.values({ ...transforms, ...sinks }).flatMap(({ inputs = [] }) => inputs);
  expect(fed.length).toBeGreaterThan(2);
  expect(fed.filter((name) => !known.includes(name))).toEqual([]);
  expect(
    known.filter((name) => !fed.includes(name)),
    "Nothing reads these",
  ).toEqual([]);
});

/** Where `npm install chdb` was run: ClickHouse inside Node, far too large to come with the project. */
const chdb = process.env["LUY_TRE_CHDB"];

describe.skipIf(chdb === undefined)("the tables of a country, in ClickHouse itself", () => {
  type Session = { query(sql: string, format?: string): string; cleanup(): void };
  let session: Session;
  const statements = (sql: string) =>
    sql
      .replace(/^\s*--.*$/gm, "")
      .split(";")
      .filter((part) => part.trim() !== "");
  const rows = (sql: string) => session.query(sql, "TabSeparated").trim().split("\n").filter(Boolean);

  beforeAll(() => {
    const { Session: Opened } = createRequire(join(chdb!, "package.json"))("chdb") as {
      Session: new (path: string) => Session;
    };
    session = new Opened(join(temporary, "chdb"));
    for (const statement of statements(text("country/tables.sql"))) session.query(statement);
    // A table in Kafka's place; all else is as it stands in the file.
    session.query("CREATE TABLE luy_tre.incoming (line String) ENGINE = MergeTree ORDER BY tuple()");
    const [, taking = ""] = statements(text("country/kafka.sql"));
    session.query(taking);
  });
  afterAll(() => session.cleanup());

  const insert = (lines: readonly string[]) => {
    const values = lines.map((line) => `('${line.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}')`);
    session.query(`INSERT INTO luy_tre.incoming VALUES ${values.join(",")}`);
  };

  test("Kafka's own statement is read", () => {
    const [incoming = ""] = statements(text("country/kafka.sql"));
    expect(session.query(`EXPLAIN AST ${incoming}`)).toContain("Kafka");
  });

  test("an id that comes three times is one report, and what is no report is left out", () => {
    const report = sampleReport({ address: "https://Lau.example/a'b" });
    const lines = Array.from({ length: 3 }, () => JSON.stringify(report));
    insert([...lines, JSON.stringify(sampleReport({ address: "https://lau.example/" })), "{}", "rubbish"]);
    insert([lines[0]!]);
    expect(rows("SELECT site, reports FROM luy_tre.sites")).toEqual(["lau.example\t2"]);
    session.query("OPTIMIZE TABLE luy_tre.reports FINAL");
    expect(rows("SELECT count() FROM luy_tre.reports")).toEqual(["2"]);
  });

  test("after ninety days a report is gone", () => {
    session.query("INSERT INTO luy_tre.reports (id, received) VALUES (generateUUIDv4(), today() - 91)");
    session.query("OPTIMIZE TABLE luy_tre.reports FINAL");
    expect(rows("SELECT count() FROM luy_tre.reports WHERE received < today() - 90")).toEqual(["0"]);
  });

  test("a site is confirmed by two people who agree, and by nothing else", () => {
    const decide = (site: string, reviewer: string, decision: string, category: string, second: number) =>
      session.query(
        `INSERT INTO luy_tre.decisions VALUES ('${site}', '${category}', '${reviewer}', '${decision}', toDateTime(${second}))`,
      );
    decide("hai-nguoi.example", "an", "block", "adult", 1);
    decide("hai-nguoi.example", "binh", "block", "adult", 2);
    decide("mot-nguoi.example", "an", "block", "adult", 1);
    decide("mot-nguoi.example", "an", "block", "adult", 2);
    decide("khong-hop.example", "an", "block", "adult", 1);
    decide("khong-hop.example", "binh", "block", "games", 2);
    decide("doi-y.example", "an", "block", "adult", 1);
    decide("doi-y.example", "binh", "block", "adult", 2);
    decide("doi-y.example", "an", "leave", "adult", 3);
    expect(rows("SELECT site, category FROM luy_tre.confirmed")).toEqual(["hai-nguoi.example\tadult"]);
    expect(rows("SELECT site FROM luy_tre.to_review")).toEqual(["lau.example"]);
  });
});
