import { describe, expect, test } from "vitest";
import { childOf } from "../../../core/limits/children.ts";
import {
  mostDecisions,
  stepToOpen,
  welcomeSteps,
  type WelcomeState,
  type WelcomeStep,
} from "../../../core/welcome/welcome-steps.ts";
import type { FamilyPart } from "../../family.ts";
import { stored } from "../support.ts";

const state = (part: FamilyPart, more: Partial<WelcomeState> = {}): WelcomeState => {
  const limits = stored(part);
  const child = childOf(limits, limits.active);
  return { stored: limits, child, hasPin: false, tierLocked: false, languageLocked: false, ...more };
};
const spoken = { language: "vi" } as const;
const aged = { ...spoken, child: { birthMonth: "2015-04" } };

test("the welcome never asks for more than five decisions", () => {
  expect(welcomeSteps.filter(({ decides }) => decides).length).toBeLessThanOrEqual(mostDecisions);
});

describe("the step that opens", () => {
  test.each<[string, WelcomeState, unknown, WelcomeStep]>([
    ["of a new install", state({}), undefined, "language"],
    ["after the language", state(spoken), undefined, "child"],
    ["with a tier and no birth month", state({ ...spoken, child: { tier: "10-12" } }), undefined, "pin"],
    ["after the birth month", state(aged), undefined, "pin"],
    ["where it was left before that", state(aged), "tier", "tier"],
    ["with a PIN whose code nobody has confirmed", state(aged, { hasPin: true }), "pin", "pin"],
    ["with a PIN and no place", state(aged, { hasPin: true }), undefined, "code"],
    ["never behind what is undone", state(aged), "done", "pin"],
    ["once all is done", state({ ...aged, setUp: true }), undefined, "done"],
    ["at the browser's part when it was left there", state({ ...aged, setUp: true }), "browser", "browser"],
    ["with a place that is no step", state(spoken), { toString: 1 }, "child"],
    [
      "where a school has set language and tier",
      state({}, { languageLocked: true, tierLocked: true }),
      undefined,
      "pin",
    ],
  ])("%s", (_name, given, left, step) => {
    expect(stepToOpen(given, left)).toBe(step);
  });
});
