import { beforeEach, describe, expect, test, vi } from "vitest";
import "../support/browser.ts";
import { childActions, familyActions, timeActions } from "../../../core/limits/actions.ts";
import { newChild } from "../../../core/limits/child.ts";
import type { SwitchRule } from "../../../core/limits/switch-rule.ts";
import { defaultTime } from "../../../core/time/time-limits.ts";
import { limitsHandlers } from "../../../entrypoints/background/limits-handlers.ts";
import { database } from "../../../platform/database.ts";
import { forgetLimits, readKept, writeLimits } from "../../../platform/limits-store.ts";
import { answer, type Handlers } from "../../../platform/messages/answer.ts";
import { effects } from "../../../platform/messages/effects.ts";
import { isUnlocked, lock, openUnlock, writePin } from "../../../platform/pin-store.ts";
import { family, type FamilyPart } from "../../family.ts";
import { childExamples, familyExamples, timeExamples } from "./examples.ts";

// What follows a change in the browser is another test's.
vi.mock("../../../entrypoints/background/apply-limits.ts", () => ({
  applyLimits: async () => undefined,
  applyTime: async () => undefined,
}));

const phc = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAECAwQFBgcICQoLDA0ODw";
const around = { ownId: "us", ownBase: "chrome-extension://us/", isUnlocked };
const options = { id: "us", origin: "chrome-extension://us", url: "chrome-extension://us/options.html" };

/** Sends a message as the options page would. */
const send = (m: string, ...a: unknown[]) => answer({ m, a }, options, limitsHandlers as Handlers, around);
const locked = { value: { ok: false, refusal: "locked" } };
const passed = { value: { ok: true } };

/** A family that was set up so, with a PIN, and nobody there who knows it. */
async function begin(before: FamilyPart): Promise<void> {
  await writeLimits(family({ setUp: true, ...before }));
  await writePin(phc);
  await lock();
}

beforeEach(async () => {
  await database.notes.clear();
  await database.pin.clear();
  forgetLimits();
});

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Pairs = Readonly<Record<string, Readonly<Record<string, readonly [FamilyPart, FamilyPart]>>>>;

const rowsOf = (table: Table, examples: Pairs) =>
  Object.entries(table).flatMap(([field, rows]) =>
    Object.entries(rows).map(([row, answers]) => ({ field, row, answers, example: examples[field]![row]! })),
  );

describe.each([
  ["the family", rowsOf(familyActions, familyExamples)],
  ["a child", rowsOf(childActions, childExamples)],
  ["a child's time", rowsOf(timeActions, timeExamples)],
])("of %s", (_name, rows) => {
  test.each(rows)("$field: $row is $answers", async ({ answers, example: [before, after] }) => {
    await begin(before);
    const { stored } = await readKept();
    const next = family({ setUp: true, ...after }, stored!);
    const said = await send("limits:change", next);
    expect(said).toMatchObject(answers === "free" ? passed : locked);
    if (answers === "free") return;
    expect((await readKept()).stored).toEqual(stored);
    await openUnlock();
    expect(await send("limits:change", next)).toMatchObject(passed);
  });
});

const children = [
  { ...newChild("1"), tier: "10-12" as const },
  { ...newChild("small"), tier: "7-9" as const },
  { ...newChild("big"), tier: "16-17" as const },
];

type Measured = {
  [K in keyof typeof effects]: (typeof effects)[K] extends "measured" ? K : never;
}[keyof typeof effects];

/** Besides `limits:change`: a weakening and a strengthening use of every measured message. */
const measured: Readonly<Record<Exclude<Measured, "limits:change">, { weaker: unknown[]; stricter: unknown[] }>> = {
  "child:switch": { weaker: ["big"], stricter: ["small"] },
  "site:add": {
    weaker: [{ site: "a.example", action: "allow", until: Date.now() + 900_000 }],
    stricter: [{ site: "a.example", action: "block" }],
  },
};

const uses = Object.entries(measured).map(([name, use]) => ({ name, ...use }));

describe.each(uses)("$name", ({ name, weaker, stricter }) => {
  test("that weakens needs the PIN", async () => {
    await begin({ children });
    expect(await send(name, ...weaker)).toMatchObject(locked);
    await openUnlock();
    expect(await send(name, ...weaker)).toMatchObject(passed);
  });

  test("that strengthens does not", async () => {
    await begin({ children });
    expect(await send(name, ...stricter)).toMatchObject(passed);
  });
});

test.each(Object.entries(effects).filter(([, effect]) => effect === "weakens" || effect === "shows"))(
  "%s, which %s, needs the PIN whatever it carries",
  async (name) => {
    await begin({});
    expect(await send(name)).toEqual({ error: "refused: needs unlocked" });
  },
);

describe("while time is over for the child at the browser", () => {
  const all = (minutes: number) => ({ ...defaultTime, day: { ...defaultTime.day, all: minutes } });
  const timed = (minutes: number) =>
    children.map((child) => (child.id === "1" ? { ...child, time: all(minutes) } : { ...child, time: all(0) }));
  const switching: SwitchRule[] = [{ child: "small", days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 1439 }];

  test.each([
    ["child:switch", () => send("child:switch", "small")],
    ["limits:change", async () => send("limits:change", { ...(await readKept()).stored!, active: "small" })],
    ["a schedule", async () => send("limits:change", { ...(await readKept()).stored!, switching })],
  ])("%s seats nobody with a day of their own without the PIN", async (_name, seat) => {
    await begin({ children: timed(4) });
    expect(await seat()).toMatchObject(locked);
    await openUnlock();
    expect(await seat()).toMatchObject(passed);
    await begin({ children: timed(60) });
    expect(await seat()).toMatchObject(passed);
  });
});

test("a child that is not in the family is not seated", async () => {
  await begin({ children });
  expect(await send("child:switch", "nobody")).toMatchObject({ value: { ok: false, refusal: "invalid" } });
});

test("a hand's word from the future is not taken from a message", async () => {
  await begin({ children });
  const { stored } = await readKept();
  await send("limits:change", { ...stored, active: "small", switchedAt: Date.now() + 1e9 });
  const { switchedAt } = (await readKept()).stored!;
  expect(switchedAt).toBeLessThanOrEqual(Date.now());
});
