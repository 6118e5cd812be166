import { describe, expect, test } from "vitest";
import { reportStates } from "../../../core/report/report-states.ts";
import { startDelivery, stateOfAll, step, type Delivery, type OutboxEvent } from "../../../core/report/outbox-state.ts";

const at = (state: Delivery["state"], part: Partial<Delivery> = {}): Delivery => ({
  state,
  since: 1,
  attempts: 2,
  ...part,
});

const events: readonly OutboxEvent[] = [
  { is: "begin" },
  { is: "arrive" },
  { is: "wait" },
  { is: "give-up", reason: "refused" },
  { is: "hand" },
  { is: "confirm" },
  { is: "again" },
];

const edges = [
  ["waiting", "begin", "sending"],
  ["waiting", "hand", "handed"],
  ["waiting", "give-up", "given-up"],
  ["sending", "begin", "sending"],
  ["sending", "arrive", "delivered"],
  ["sending", "wait", "waiting"],
  ["sending", "give-up", "given-up"],
  ["handed", "hand", "handed"],
  ["handed", "confirm", "delivered"],
  ["given-up", "again", "waiting"],
  ["given-up", "hand", "handed"],
] as const;

const isEdge = (from: string, is: string) => edges.some(([start, event]) => start === from && event === is);
const others = reportStates.flatMap((from) =>
  events.filter(({ is }) => !isEdge(from, is)).map((event) => [from, event.is, event] as const),
);

describe("a delivery", () => {
  test.each(edges)("that is %s goes on with %s to %s", (from, is, to) => {
    const event = events.find((one) => one.is === is)!;
    expect(step(at(from), event, 9)).toMatchObject({ state: to, since: 9 });
  });

  test.each(others)("that is %s is not moved by %s", (from, _is, event) => {
    expect(step(at(from), event, 9)).toBeUndefined();
  });

  test("counts how often sending began, and from nothing again when a person asks", () => {
    expect(step(startDelivery(1), { is: "begin" }, 2)?.attempts).toBe(1);
    expect(step(at("sending"), { is: "begin" }, 2)?.attempts).toBe(3);
    expect(step(at("given-up"), { is: "again" }, 2)?.attempts).toBe(0);
  });

  test("says why it was given up, and no longer once it is tried again", () => {
    const given = step(at("sending"), { is: "give-up", reason: "too-old" }, 2)!;
    expect(given.reason).toBe("too-old");
    expect(step(given, { is: "again" }, 3)).not.toHaveProperty("reason");
  });

  test("that was refused among others stays by itself", () => {
    const apart = step(at("sending"), { is: "wait", alone: true }, 2)!;
    expect(step(step(apart, { is: "begin" }, 3)!, { is: "wait" }, 4)?.alone).toBe(true);
  });
});

test.each([
  [[], "waiting"],
  [["waiting"], "waiting"],
  [["given-up", "waiting"], "given-up"],
  [["given-up", "handed"], "handed"],
  [["handed", "sending"], "sending"],
  [["sending", "delivered"], "delivered"],
] as const)("a report whose ways are %s is %s", (states, all) => {
  expect(stateOfAll(states.map((state) => at(state)))).toBe(all);
});
