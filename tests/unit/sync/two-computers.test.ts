import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWeaker } from "../../../core/limits/is-weaker.ts";
import { newChild, type Child } from "../../../core/limits/child.ts";
import { noPolicy } from "../../../core/limits/policy.ts";
import { freshLimits, type StoredLimits } from "../../../core/limits/stored-limits.ts";
import { hearHere, hearOther, type Spoken, type Told } from "../../../core/sync/hear-other.ts";
import { isSame } from "../../../core/sync/pick-changed.ts";
import { syncedOf, tierOn } from "../../../core/sync/synced-of.ts";
import type { Known } from "../../../core/sync/take-over.ts";
import { withSynced } from "../../../core/sync/with-synced.ts";
import { defaultTier } from "../../../core/tier/tiers.ts";
import { defaultTime, type TimeLimits } from "../../../core/time/time-limits.ts";
import { runs } from "../../runs.ts";
import { noon } from "../support.ts";
import { families } from "./families.ts";

const tierOf = tierOn(noon, defaultTier);
const of = (limits: StoredLimits) => syncedOf(limits, tierOf, noon);

/** What the computers of a family have written, by their names. */
type Store = Map<string, Told>;

/** A computer as the worker keeps it: its limits, and what it remembers of itself and the others. */
class Computer {
  limits: StoredLimits;
  spoken: Spoken | undefined;
  /** Whether another's word has ever let more through here. */
  weakened = false;
  readonly known = new Map<string, Known>();
  readonly heard = new Map<string, Told>();
  readonly name: string;
  readonly store: Store;

  constructor(name: string, limits: StoredLimits, store: Store) {
    this.name = name;
    this.limits = limits;
    this.store = store;
  }

  receive(): void {
    for (const [name, told] of this.store)
      if (name !== this.name && this.heard.get(name) !== told) this.hear(name, told);
  }

  hear(name: string, told: Told): void {
    const before = of(this.limits);
    const hearing = hearOther(this.known.get(name), told, before);
    const next = withSynced(this.limits, hearing.take(before), tierOf, noon);
    this.weakened ||= isWeaker(this.limits, next, noPolicy, noon);
    this.limits = next;
    this.spoken = { said: hearHere(this.spoken, before).said, here: of(next) };
    this.known.set(name, hearing.remember(of(next)));
    this.heard.set(name, told);
  }

  /** @returns whether there was anything new to write */
  send(): boolean {
    this.spoken = hearHere(this.spoken, of(this.limits));
    const told = { limits: of(this.limits), said: this.spoken.said };
    if (isSame(this.store.get(this.name), told)) return false;
    this.store.set(this.name, told);
    return true;
  }

  sync(): boolean {
    this.receive();
    return this.send();
  }
}

function computers(...limits: StoredLimits[]): Computer[] {
  const store: Store = new Map();
  return limits.map((one, at) => new Computer(`${at}`, one, store));
}

/** Turn by turn until nobody has anything to write; how many rounds it took. */
function settleAll(all: readonly Computer[]): number {
  for (let round = 1; round < 10; round++) if (all.filter((computer) => computer.sync()).length === 0) return round;
  throw new Error("they never come to rest");
}

const who = fc.nat({ max: 2 });
const step = fc.oneof(
  fc.record({ does: fc.constant("says" as const), who, limits: families }),
  fc.record({ does: fc.constant("receives" as const), who }),
  fc.record({ does: fc.constant("sends" as const), who }),
);

test("whatever is said and in whatever order it goes about, nothing weakens by itself and all come to rest", () => {
  fc.assert(
    fc.property(families, families, families, fc.array(step, { maxLength: 12 }), (a, b, c, steps) => {
      const all = computers(a, b, c);
      for (const one of steps) {
        const computer = all[one.who]!;
        if (one.does === "says") computer.limits = one.limits;
        else if (one.does === "receives") computer.receive();
        else computer.send();
      }
      expect(settleAll(all)).toBeLessThanOrEqual(4);
      expect(all.filter(({ weakened }) => weakened)).toEqual([]);
    }),
    runs(30),
  );
});

test("what a parent says stands, whoever has taken what of it, until another parent says something", () => {
  const turns = fc.array(fc.tuple(who, fc.boolean()), { maxLength: 8 });
  const words = fc.array(fc.tuple(families, turns), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(families, families, families, words, (a, b, c, said) => {
      const all = computers(a, b, c);
      const [first] = all;
      settleAll(all);
      for (const [limits, order] of said) {
        first!.limits = limits;
        for (const [at, sends] of order) {
          if (sends) all[at]!.send();
          else all[at]!.receive();
        }
        expect(first!.limits).toBe(limits);
      }
      settleAll(all);
      expect(first!.limits).toBe(said.at(-1)![0]);
    }),
    runs(30),
  );
});

describe("a word that is stricter and milder at once", () => {
  const bong: Child = { ...newChild("1"), name: "Bống", tier: "13-15" };
  const family = (part: Partial<Child>): StoredLimits => ({
    ...freshLimits,
    setUp: true,
    children: [{ ...bong, ...part }],
  });
  const evening = (from: number, to: number): { time: TimeLimits } => ({
    time: { ...defaultTime, bedtime: { from, to } },
  });

  test("makes a bedtime hold both there, and stays as it is here", () => {
    const [here, there] = computers(family(evening(1260, 360)), family(evening(1260, 360)));
    settleAll([here!, there!]);
    here!.limits = family(evening(1200, 300));
    settleAll([here!, there!]);
    expect(there!.limits.children[0]!.time.bedtime).toEqual({ from: 1200, to: 360 });
    expect(here!.limits.children[0]!.time.bedtime).toEqual({ from: 1200, to: 300 });
  });

  test("on a topic waits there, and stays as it is here", () => {
    const [here, there] = computers(family({}), family({}));
    settleAll([here!, there!]);
    here!.limits = family({ categories: { social: "caution" } });
    settleAll([here!, there!]);
    expect(there!.limits.children[0]!.categories).toEqual({});
    expect(here!.limits.children[0]!.categories).toEqual({ social: "caution" });
  });

  test("is still stricter for whoever comes later, when the one who said it has gone", () => {
    const all = computers(family({}), family({}), family({}));
    const [gone, keeps, late] = all;
    settleAll([gone!, keeps!]);
    gone!.limits = family(evening(1200, 300));
    settleAll([gone!, keeps!]);
    gone!.store.delete("0");
    settleAll([keeps!, late!]);
    expect(late!.limits.children[0]!.time.bedtime).toEqual({ from: 1200, to: 300 });
  });
});
